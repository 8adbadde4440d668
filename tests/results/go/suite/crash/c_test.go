package crash

import "testing"

func TestBefore(t *testing.T) {}

func TestCrash(t *testing.T) {
	t.Run("pay/crash", func(t *testing.T) {
		var shed map[string]int
		shed["a"] = 1
	})
}

func TestNever(t *testing.T) {}
