import re
import sys

for line in open(sys.argv[1], encoding="ascii"):
    parts = line.rstrip("\n").split("\t")
    pattern, text = (bytes.fromhex(words).decode() for words in parts[:2])
    match = re.search(pattern, text)
    print(f"{match.start()} {len(match[0])}" if match else "-")
