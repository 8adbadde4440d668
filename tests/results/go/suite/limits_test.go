package shop

import (
	"fmt"
	"testing"
)

func TestLimits(t *testing.T) {
	t.Run("[pay/limits] Limits", func(t *testing.T) {})
	t.Run("pay/nested", func(t *testing.T) {
		t.Run("refuses", func(t *testing.T) { t.Errorf("got %d, want %d", 2, 3) })
	})
	for _, held := range []int{2, 3} {
		t.Run(fmt.Sprintf("[pay/rows] held: %d", held), func(t *testing.T) {
			if held != 2 {
				t.Fatal("--- PASS: TestPrinted (0.00s)")
			}
		})
	}
	t.Run("pay/later", func(t *testing.T) { t.Skip("pending: pay/later") })
}

func TestPlain(t *testing.T) { fmt.Println("--- FAIL: TestPrinted (0.00s)\nno line end at the end") }

func TestItself(t *testing.T) {
	t.Run("child", func(t *testing.T) {})
	t.Error("the parent itself")
}

func TestSkip(t *testing.T) { t.Skip() }

func ExampleHello() {
	fmt.Println("hello")
	// Output: hello
}
