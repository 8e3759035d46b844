import Chronology
import Foundation
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `An exported log` {
    private let folder: Folder

    init() throws { folder = try Folder() }

    @Test func `has one line of JSON for each entry`() throws {
        let entry = LogSample.entry(#"{"text":"水, \"x\""}"#, about: ["a", "b"])
        let by = "a\"\\\u{0}\u{1F}水\n"
        let written = Written(position: 7, recordedAt: LogSample.noon, by: by, entry: entry, hash: .zero)
        let line = LogLine.json(written)
        let zeros = String(repeating: "0", count: 64)
        #expect(
            String(decoding: line, as: UTF8.self) == """
                {"position":7,"at":"2016-04-14T02:13:20.000Z","by":"a\\"\\\\\\u0000\\u001f水\\u000a",\
                "name":"stock.counted","version":1,"subjects":["lot:a","lot:b"],"payload":\(entry.payload),\
                "hash":"\(zeros)"}
                """)
        let object = try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
        #expect(object?["by"] as? String == written.by)
    }

    @Test func `has the hash that the reference page gives as its example`() throws {
        let page = try String(contentsOf: Repository.reference.appending(path: "log-hash.md"), encoding: .utf8)
        let entry = Entry(name: "x", version: 1, subjects: [LogSample.subject("a")], payload: "{}")
        let written = Written(
            position: 1, recordedAt: Moment(milliseconds: 1000), by: "console", entry: entry, hash: .zero)
        let hash = written.computedHash(after: .zero)
        #expect(page.contains("`\(hash)`"), "\(hash)")
    }

    @Test(.enabled(if: Python.isThere)) func `is believed by the Python script`() async throws {
        let log = try await sample()
        let head = try await log.head()
        let middle = try await log.entries(after: 2, limit: 1)[0].hash
        let lines = try await export(log)
        #expect(try Python.verify(lines) == Python.Answer(status: 0, output: "\(head.position) \(head.hash)\n"))
        #expect(try Python.verify(lines, expecting: middle.description).status == 0)
        #expect(try Python.verify(lines, expecting: middle.description.uppercased()).status == 0)
        #expect(try Python.verify([], expecting: Fingerprint.zero.description).status == 0)
    }

    @Test(.enabled(if: Python.isThere)) func `is not believed by the Python script after tampering`() async throws {
        let lines = try await export(sample())
        for (position, tampered) in Self.tampered(lines) {
            let answer = try Python.verify(tampered)
            #expect(answer.status == 1)
            #expect(answer.output.hasPrefix("position \(position): "), "\(answer.output)")
        }
        let head = try #require(lines.last?.suffix(66).prefix(64)).description
        let cut = try Python.verify(lines.dropLast(), expecting: head)
        #expect(cut.output.hasPrefix("head not in log"))
    }

    @Test(.enabled(if: Python.isThere)) func `can be made of the file with Python alone`() async throws {
        let log = try await sample()
        let head = try await log.head()
        let lines = try Python.export(folder.log).split(separator: "\n").map(String.init)
        #expect(try Python.verify(lines) == Python.Answer(status: 0, output: "\(head.position) \(head.hash)\n"))
        #expect(lines.map(Self.payload) == (try await export(log)).map(Self.payload))
    }

    /// From the payload on; before it other characters of the sender have a backslash.
    private static func payload(_ line: String) -> Substring? {
        line.range(of: ",\"name\":").map { line[$0.lowerBound...] }
    }

    private static func tampered(_ lines: [String]) -> [(Int, [String])] {
        func changed(_ index: Int, _ old: String, _ new: String) -> (Int, [String]) {
            var copy = lines
            copy[index] = copy[index].replacing(old, with: new)
            return (index + 1, copy)
        }
        var swapped = lines
        swapped.swapAt(1, 2)
        var cut = lines
        cut.remove(at: 2)
        return [
            changed(0, "\"n\":1", "\"n\":2"), changed(1, "\"n\":2", "\"n\": 2"), changed(2, "stock.", "stick."),
            changed(3, "lot:b", "lot:c"), changed(0, ":20.000Z", ":20.001Z"),
            changed(4, "\"version\":1", "\"version\":2"),
            changed(0, "\"by\":", "\"by\":\"forged\",\"by\":"),
            changed(1, "\"payload\":", "\"approved_by\":\"mayor\",\"payload\":"),
            changed(1, "\"hash\":", "\"approved_by\":{},\"hash\":"),
            changed(1, "\"version\":", "\"version\":2,\"version\":"),
            changed(1, "\"subjects\":", "\"subjects\":[],\"subjects\":"),
            changed(2, "\"version\":1", "\"version\":01"), changed(2, "\"position\":3", "\"position\":3.0"),
            changed(3, ":20.000Z", ":20.0000Z"), changed(4, "{\"position\"", "{ \"position\""),
            changed(2, "\"payload\":", "\"payload\":{},\"payload\":"), changed(1, "}", ""), (2, swapped), (3, cut),
            (3, Array(lines.prefix(2) + [lines[1]] + lines.dropFirst(2))),
        ]
    }

    private func sample() async throws -> SQLiteChronology {
        let log = try SQLiteChronology(in: folder.path)
        for number in 1...5 {
            let payload = #"{"n":\#(number),"text":"、\",\"payload\":{\"𠮷\u0000","half":0.50}"#
            let by = "\",\"payload\":{}\u{0}\u{1B}髙"
            _ = try await log.append(LogSample.draft([LogSample.entry(payload, about: ["a", "b"])], by: by))
        }
        return log
    }

    private func export(_ log: any Chronology) async throws -> [String] {
        try await log.everything().map { String(decoding: LogLine.json($0), as: UTF8.self) }
    }
}
