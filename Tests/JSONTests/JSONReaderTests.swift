import JSON
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `A JSON text that is read` {
    @Test(arguments: [
        #"{"lines":[1,2],"name":"水","note":"a"}"#, #"{"note":"a","name":"水","lines":[1,2]}"#,
        #"{"name":"水","note":"a","lines":[1,2]}"#, #" { "name" : "水" , "lines" : [ 1 , 2 ] , "note" : "a" } "#,
        #"{"new":{"lines":[9],"x":[{}]},"lines":[1,2],"newer":-1.5e+3,"name":"水","z":null,"note":"a","zz":"}"}"#,
        #"{"z":"\"","note":"a","zz":true,"name":"水","zzz":[[]],"lines":[1,2]}"#,
        #"{"\u006eame":"水","l\u0069nes":[1,2],"note":"\u0061"}"#,
    ])
    func `has its members in any order, with others among them`(_ text: String) throws {
        #expect(try Sheet(json: text) == Sheet(name: "水", lines: [1, 2], note: "a"))
    }

    @Test(arguments: [
        #"{"lines":[1],"lines":[2],"name":"a","name":"b"}"#, #"{"name":"a","lines":[1],"name":"b","lines":[2]}"#,
        #"{"name":"a","x":0,"name":"b","lines":[1],"note":null,"note":"c"}"#,
        #"{"x":0,"name":"a","lines":[1],"note":null,"lines":[2],"x":1,"name":"b"}"#,
        #"{"n\u0061me":"a","name":"b","lines":[1]}"#,
    ])
    func `means the first where a name stands twice`(_ text: String) throws {
        #expect(try Sheet(json: text) == Sheet(name: "a", lines: [1], note: nil))
        #expect(try [String: Int](json: #"{"a":1,"a":2}"#) == ["a": 1])
    }

    @Test(arguments: [#"{"lines":[],"name":""}"#, #"{"lines":[],"name":"","note":null}"#])
    func `says that nobody knows by leaving it out or by null`(_ text: String) throws {
        #expect(try Sheet(json: text) == Sheet(name: "", lines: [], note: nil))
    }

    @Test func `keeps a byte order mark inside a text, where others lose it`() throws {
        let text = "a\u{0E}\u{FEFF}b"
        #expect(try [String: String](json: "{\"a\\u000e\u{FEFF}b\":\"a\\u000e\u{FEFF}b\"}") == [text: text])
    }

    @Test(arguments: [
        (#" {"a" : [1, "\n\t"] } "#, true), ("{}", true), ("{\n}", false), ("{\"a\":\t1}", false),
    ])
    func `knows whether it stands on one line`(_ text: String, _ expected: Bool) throws {
        let isOnOneLine = try JSONReader.read(text) { (json) throws(JSONProblem) in
            try json.skipValue()
            return json.isOnOneLine
        }
        #expect(isOnOneLine == expected)
    }

    @Test(arguments: [
        (#"{"lines":[]}"#, JSONProblem.Code.missingMember, 11), (#"{"lines":[],"name":null}"#, .unexpected, 19),
        (#"{"lines":[1.0],"name":""}"#, .notWhole, 10), (#"{"lines":[1e3],"name":""}"#, .notWhole, 10),
        (#"{"lines":[01],"name":""}"#, .badNumber, 10), (#"{"lines":[-],"name":""}"#, .badNumber, 11),
        (#"{"lines":[9223372036854775808],"name":""}"#, .outOfRange, 10),
        (#"{"lines":[99999999999999999999],"name":""}"#, .outOfRange, 10),
        (#"{"lines":[1,],"name":""}"#, .unexpected, 12), (#"{"lines":[],}"#, .unexpected, 12),
        (#"{"lines":[] "name":""}"#, .unexpected, 12), (#"{"lines":[],"name":"\ud800"}"#, .loneSurrogate, 20),
        (#"{"lines":[],"name":"\x"}"#, .badEscape, 20), ("{\"lines\":[],\"name\":\"\n\"}", .controlCharacter, 20),
        (#"{"lines":[],"name":""}x"#, .unexpected, 22), ("", .truncated, 0), (" ", .truncated, 1),
        ("null", .unexpected, 0),
        (#"{"x":[1,2],"x":01}"#, .badNumber, 15),
    ])
    func `is refused with a code and a place`(_ text: String, _ code: JSONProblem.Code, _ offset: Int) {
        let problem = #expect(throws: JSONProblem.self) { try Sheet(json: text) }
        #expect(problem?.code == code)
        #expect(problem?.offset == offset)
    }

    @Test func `is refused in Japanese and English with what stood there`() {
        let problem = #expect(throws: JSONProblem.self) { try Sheet(json: #"{"lines":水}"#) }
        #expect(
            problem?.wording
                == Wording(
                    "ここにあるはずのないものがあります（9バイト目: 「水}」、必要なもの: 配列「[」）",
                    "Something else stands where a value should (byte 9: “水}”; expected an array “[”)"))
    }

    @Test func `is refused where it is cut off, at whatever byte`() throws {
        let bytes = Array(#"{"lines":[12,-3],"name":"\u6c34水\n","note":null,"x":{"a":[true,1.5e3]}}"#.utf8)
        #expect(try Sheet(json: bytes) == Sheet(name: "水水\n", lines: [12, -3], note: nil))
        for count in 0..<bytes.count {
            let cut = Array(bytes.prefix(count))
            #expect(throws: JSONProblem.self) { try Sheet(json: cut) }
            #expect(throws: JSONProblem.self) { try Anything(json: cut) }
        }
    }

    @Test func `may be 64 levels deep and no deeper`() throws {
        for (open, close) in [("[", "]"), (#"{"a":"#, "}")] {
            let text = { String(repeating: open, count: $0) + "0" + String(repeating: close, count: $0) }
            _ = try Anything(json: text(64))
            _ = try Tree(json: text(64))
            #expect(throws: JSONProblem.self) { try Anything(json: text(65)) }
            #expect(throws: JSONProblem.self) { try Tree(json: text(65)) }
            let endless = String(repeating: open, count: 100_000)
            #expect(throws: JSONProblem.self) { try Tree(json: endless) }
        }
    }

    @Test func `may be as long as its reader allows`() throws {
        #expect(try String(json: #""abc""#, limit: 5) == "abc")
        let problem = #expect(throws: JSONProblem.self) { try String(json: #""abcd""#, limit: 5) }
        #expect(problem?.code == .tooLong)
    }

    @Test(arguments: [
        [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xE3, 0x81],
    ])
    func `is refused when it is not UTF-8`(_ bytes: [UInt8]) {
        let problem = #expect(throws: JSONProblem.self) { try String(json: bytes) }
        #expect(problem?.code == .notUTF8)
        #expect(problem?.offset == 1)
    }
}
