import Foundation

/// The model that the tests of this project ask. `specc new-model` wrote it once; it is yours to change.
///
/// It asks through `specc ask`, which asks whom [model] in specc.toml names. SPECC names another program than specc.
enum Model {
    /// A turn of a conversation. The tool is what an assistant calls, or what answers.
    struct Turn: Sendable {
        let role: String
        let content: String
        let tool: String?
    }

    /// A call of a tool, with what it is given.
    struct Call: Sendable {
        let tool: String
        let arguments: String
    }

    /// An answer: its words, and the tools that it calls.
    struct Said: Sendable {
        let text: String
        let calls: [Call]
    }

    /// There is no answer.
    struct Silence: Error, CustomStringConvertible {
        let description: String
    }

    /// The words of the answer to what a user says.
    static func generate(_ prompt: String) async throws -> String {
        try await answer([Turn(role: "user", content: prompt, tool: nil)], run: 1).text
    }

    /// The answer to a conversation. The run tells answers to one conversation apart, from 1.
    static func answer(_ turns: [Turn], run: Int) async throws -> Said {
        let given = ProcessInfo.processInfo.environment["SPECC"] ?? ""
        let program = given.isEmpty ? "specc" : given
        // A file and no pipe, since writing into a pipe that nobody reads ends the tests.
        let name = "ask-\(UUID().uuidString)"
        let asked = FileManager.default.temporaryDirectory.appendingPathComponent(name)
        let said = turns.map { "\($0.role)\0\($0.content)\0\($0.tool ?? "")\0" }
        try Data(said.joined().utf8).write(to: asked)
        defer { try? FileManager.default.removeItem(at: asked) }
        let (output, failure) = (Pipe(), Pipe())
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program, "ask", "--run", String(run)]
        process.standardInput = try FileHandle(forReadingFrom: asked)
        process.standardOutput = output
        process.standardError = failure
        try process.run()
        let printed = output.fileHandleForReading.readDataToEndOfFile()
        let told = failure.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            let words = String(decoding: told, as: UTF8.self)
                .trimmingCharacters(in: .whitespacesAndNewlines)
            let code = process.terminationStatus
            throw Silence(description: "\(program) ask ended with \(code): \(words)")
        }
        let parts = printed.split(separator: 0, omittingEmptySubsequences: false)
        let texts = parts.dropLast().map { String(decoding: $0, as: UTF8.self) }
        let calls = stride(from: 1, to: texts.count - 1, by: 2).map {
            Call(tool: texts[$0], arguments: texts[$0 + 1])
        }
        return Said(text: texts.first ?? "", calls: calls)
    }
}
