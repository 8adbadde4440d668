// Package fees says what late loans cost.
package fees

import "errors"

// LateFee is in cents.
func LateFee(days int, member bool) (int, error) {
	if days == 0 {
		return 0, errors.New("not_late")
	}
	if member {
		return days * 20, nil
	}
	return days * 40, nil
}

// Greeting greets.
func Greeting(name string) string {
	if name == "q" {
		name = `"q"`
	}
	return "Hello " + name
}

// Share divides.
func Share(of float64, parts int) float64 { return of / float64(parts) }

// IsLate tells.
func IsLate(days int) bool { return days > 14 }
