package shop
func Hello() {}
