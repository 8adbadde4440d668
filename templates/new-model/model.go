// Package model asks the model that the tests of this project talk to. `specc new-model` wrote it once; it is yours to change.
//
// It asks through `specc ask`, which asks whom [model] in specc.toml names. SPECC names another program than specc.
package model

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
)

// Turn is a turn of a conversation. Tool is what an assistant calls, or what answers.
type Turn struct{ Role, Content, Tool string }

// Call is a call of a tool, with what it is given.
type Call struct{ Tool, Arguments string }

// Said is an answer: its words, and the tools that it calls.
type Said struct {
	Text  string
	Calls []Call
}

// Generate gives the words of the answer to what a user says.
func Generate(prompt string) (string, error) {
	said, err := Answer([]Turn{{Role: "user", Content: prompt}}, 1)
	return said.Text, err
}

// Answer gives the answer to a conversation. The run tells answers to one conversation apart, from 1.
func Answer(turns []Turn, run int) (Said, error) {
	program := os.Getenv("SPECC")
	if program == "" {
		program = "specc"
	}
	var asked strings.Builder
	for _, turn := range turns {
		fmt.Fprintf(&asked, "%s\x00%s\x00%s\x00", turn.Role, turn.Content, turn.Tool)
	}
	var printed, told bytes.Buffer
	command := exec.Command(program, "ask", "--run", strconv.Itoa(run))
	command.Stdin = strings.NewReader(asked.String())
	command.Stdout, command.Stderr = &printed, &told
	if err := command.Run(); err != nil {
		return Said{}, fmt.Errorf("%s ask: %w: %s", program, err, strings.TrimSpace(told.String()))
	}
	texts := strings.Split(printed.String(), "\x00")
	said := Said{Text: texts[0]}
	for at := 1; at+1 < len(texts); at += 2 {
		said.Calls = append(said.Calls, Call{texts[at], texts[at+1]})
	}
	return said, nil
}
