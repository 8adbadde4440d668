package main

import (
	"bufio"
	"encoding/hex"
	"fmt"
	"os"
	"regexp"
	"strings"
	"unicode/utf8"
)

func text(words string) string {
	bytes, err := hex.DecodeString(words)
	if err != nil {
		panic(err)
	}
	return string(bytes)
}

func main() {
	file, err := os.Open(os.Args[1])
	if err != nil {
		panic(err)
	}
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		parts := strings.Split(lines.Text(), "\t")
		pattern, words := text(parts[0]), text(parts[1])
		place := regexp.MustCompile(pattern).FindStringIndex(words)
		if place == nil {
			fmt.Println("-")
			continue
		}
		before, match := words[:place[0]], words[place[0]:place[1]]
		fmt.Println(utf8.RuneCountInString(before), utf8.RuneCountInString(match))
	}
}
