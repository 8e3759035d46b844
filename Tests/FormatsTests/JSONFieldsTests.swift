import Formats
import Testing

@Suite struct `Fields of a JSON object` {
    private static func read(_ text: String) throws -> [String: String] { try JSONFields(Array(text.utf8)).values }

    @Test func `are called by their path, and numbers are written as people write them`() throws {
        let values = try Self.read(
            #"""
             { "a" : "x" , "b":{"c":1.0,"d":[true,null,{"e":-2}]},"f":[],"g":{},"h":null,"i":1e3,"j":32.80314,
             "k":99999999999999999999,"l":false,"m":-0 }
            """#)
        let expected = [
            "a": "x", "b.c": "1", "b.d.0": "true", "b.d.2.e": "-2", "f": "", "g": "", "i": "1000", "j": "32.80314",
            "k": "99999999999999999999", "l": "false", "m": "0",
        ]
        #expect(values == expected)
    }

    @Test(arguments: [
        ("", "json/truncated"), ("[1]", "json/unexpected"), (#""a""#, "json/unexpected"), ("{", "json/truncated"),
        (#"{"a":1} x"#, "json/unexpected"), (#"{"a":1,"a":2}"#, "json/bad-value"),
        (#"{"a":{"b":1},"a.b":2}"#, "json/bad-value"), (#"{"a":"\u0007"}"#, "json/bad-value"),
        (#"{"a":"\ud800"}"#, "json/lone-surrogate"), (#"{"a":NaN}"#, "json/unexpected"),
        (#"{"a":01}"#, "json/bad-number"),
    ])
    func `are refused with a place when they cannot be meant so`(_ text: String, _ code: String) {
        let problem = #expect(throws: FormatProblem.self) { try Self.read(text) }
        #expect(problem?.code == code, "\(String(describing: problem))")
    }

    /// Each level that was tried as text, number and flag first cost as much as all above it.
    @Test func `are refused where they are nested deeper than anybody asks, however wide the body is`() {
        let deep = String(repeating: "[", count: 490) + String(repeating: "]", count: 490)
        let wide = "{\"z\":[" + [String](repeating: deep, count: 1_000).joined(separator: ",") + "]}"
        let problem = #expect(throws: FormatProblem.self) { try Self.read(wide) }
        #expect(problem?.code == "json/bad-value")
        let objects = String(repeating: "{\"a\":", count: 60) + "1" + String(repeating: "}", count: 60)
        #expect(throws: FormatProblem.self) { try Self.read(objects) }
    }

    @Test func `are refused when there are more than a form may have`() throws {
        let many = { (count: Int) in "{" + (0..<count).map { "\"m\($0)\":1" }.joined(separator: ",") + "}" }
        #expect(try Self.read(many(5_000)).count == 5_000)
        #expect(throws: FormatProblem.self) { try Self.read(many(5_001)) }
    }
}
