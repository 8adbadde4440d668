import Foundation

func value(_ digit: UInt8) -> UInt8 {
    digit < 97 ? digit - 48 : digit - 87
}

func text(_ hex: ArraySlice<UInt8>) -> String {
    let digits = Array(hex)
    let bytes = stride(from: 0, to: digits.count, by: 2).map { value(digits[$0]) << 4 | value(digits[$0 + 1]) }
    return String(decoding: bytes, as: UTF8.self)
}

let pairs = try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1]))
for line in Array(pairs).split(separator: 10) {
    let parts = line.split(separator: 9, omittingEmptySubsequences: false)
    let words = text(parts[1])
    let pattern = try NSRegularExpression(pattern: text(parts[0]))
    let whole = NSRange(location: 0, length: words.utf16.count)
    guard let match = pattern.firstMatch(in: words, range: whole) else {
        print("-")
        continue
    }
    let units = Array(words.utf16)
    let scalars = { (range: Range<Int>) in String(decoding: units[range], as: UTF16.self).unicodeScalars.count }
    let start = match.range.location
    print(scalars(0..<start), scalars(start..<start + match.range.length))
}
