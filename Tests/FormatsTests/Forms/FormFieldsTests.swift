import Formats
import ReliefTesting
import Testing

@Suite struct `A form` {
    func read(_ text: String, _ limits: FormLimits = .init()) throws -> FormFields {
        try FormFields(urlEncoded: Array(text.utf8), limits: limits)
    }

    @Test func `is read in order, with repeated and empty fields`() throws {
        let form = try read("item=%E6%B0%B4+500ml&n=1&n=2&empty=&bare&&a=b=c")

        #expect(form["item"] == "水 500ml")
        #expect(form.values("n") == ["1", "2"])
        #expect(form["empty"] == "")
        #expect(form["bare"] == "")
        #expect(form["a"] == "b=c")
        #expect(form["missing"] == nil)
        #expect(form.all.count == 6)
        #expect(try read("").all.isEmpty)
    }

    @Test func `reads what an address was given`() throws {
        let value = "水&湯=100% +\"\r\n🏠"
        let query = WebAddress.path("", ["q": value]).dropFirst()
        #expect(try read(String(query))["q"] == value)
    }

    @Test(arguments: [
        ("a=%", "form/bad-escape", 2), ("a=%4", "form/bad-escape", 2), ("a=1&b=%zz", "form/bad-escape", 6),
        ("a=%FF", "form/not-text", 2), ("a=%00", "form/not-text", 2), ("%E6%B0=1", "form/not-text", 0),
    ])
    func `that no browser would send is refused`(_ text: String, _ code: String, _ offset: Int) {
        let problem = #expect(throws: FormatProblem.self) { try read(text) }

        #expect(problem?.code == code)
        #expect(problem?.position == .byte(offset))
    }

    @Test func `beyond the limits is refused`() {
        #expect(
            refusalCode { try read("a=1&b=2", .init(fields: 1)) }
                == "form/too-many-fields")
        #expect(refusalCode { try read("a=1&b=2", .init(bytes: 6)) } == "form/too-long")
    }

    @Test func `never crashes, whatever the bytes`() throws {
        try Chance.cases(3000) { random in
            let bytes = (0..<20).map { _ in Array("%=&+aF0\u{E6}".utf8).randomElement(using: &random) ?? 0 }
            _ = try? FormFields(urlEncoded: bytes)
        }
    }
}
