// Package fees says what late loans cost.
package fees

import (
	"errors"
	"sort"
	"time"
)

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

// Sorted sorts.
func Sorted(names []string) []string {
	names = append([]string{}, names...)
	sort.Strings(names)
	return names
}

// Line is a line of a bill.
type Line struct {
	Name  string
	Count int
	Price float64
	Note  string
}

// Total adds up.
func Total(lines []Line) float64 {
	var sum float64
	for _, line := range lines {
		sum += float64(line.Count) * line.Price
	}
	return sum
}

// Counts tells how many of each there are.
func Counts(lines []Line, least int) map[string]int {
	counts := map[string]int{}
	for _, line := range lines {
		if line.Count >= least {
			counts[line.Name] = line.Count
		}
	}
	return counts
}

// CountedFrom is the first of a month.
func CountedFrom(lentOn time.Time) time.Time {
	return time.Date(lentOn.Year(), lentOn.Month(), 1, 0, 0, 0, 0, time.UTC)
}

// FullHour is the hour before.
func FullHour(of time.Time) time.Time { return of.Truncate(time.Hour) }
