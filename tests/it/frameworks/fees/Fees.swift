public enum Failure: Error {
    case not_late
}

public func lateFee(days: Int, member: Bool) throws -> Int {
    guard days > 0 else { throw Failure.not_late }
    return days * (member ? 20 : 40)
}

public func greeting(name: String) -> String {
    "Hello " + (name == "q" ? "\"q\"" : name)
}

public func share(of: Double, parts: Int) -> Double {
    of / Double(parts)
}

public func isLate(days: Int) -> Bool {
    days > 14
}

public func sorted(names: [String]) -> [String] {
    names.sorted()
}
