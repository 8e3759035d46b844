import Formats
import ReliefTesting
import Testing

@Suite struct `An upload` {
    let contentType = "multipart/form-data; boundary=----x7"
    let body = Array(
        ("preamble\r\n------x7\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\nab%2B\r\n"
            + "------x7\r\ncontent-disposition: form-data; name=\"sheet\"; filename=\"在庫; 1.csv\"\r\n"
            + "Content-Type: text/csv\r\n\r\n1,2\r\n------x70\r\n\r\n\r\n------x7--\r\nepilogue").utf8)

    func part(_ header: String, _ content: String = "x") -> [UInt8] {
        Array("------x7\r\n\(header)\r\n\r\n\(content)\r\n------x7--".utf8)
    }

    func problem(_ body: [UInt8], _ type: String? = nil, _ limits: MultipartLimits = .init()) -> FormatProblem? {
        #expect(throws: FormatProblem.self) {
            try MultipartForm(body, contentType: type ?? contentType, limits: limits)
        }
    }

    @Test func `is taken apart into fields and files`() throws {
        let form = try MultipartForm(body, contentType: contentType)

        #expect(form.parts.map(\.name) == ["csrf", "sheet"])
        #expect(try form.fields().all == [FormField("csrf", "ab%2B")])
        #expect(form["sheet"]?.fileName == "在庫; 1.csv")
        #expect(form["sheet"]?.contentType == "text/csv")
        #expect(form["sheet"]?.bytes == Array("1,2\r\n------x70\r\n\r\n".utf8))
    }

    @Test(arguments: [
        (#"filename="a\"b.csv""#, "a\"b.csv"), (#"filename="a%22b.csv""#, "a\"b.csv"),
        (#"filename="C:\sheets\在庫.csv""#, "在庫.csv"), ("filename=plain.csv", "plain.csv"),
        ("filename=\"x.csv\"; filename*=UTF-8''%E5%9C%A8%E5%BA%AB.csv", "在庫.csv"), (#"filename="""#, ""),
        (#"filename="../../etc/passwd""#, "passwd"), (#"filename="100%.csv""#, "100%.csv"),
    ])
    func `knows the name of the file`(_ parameter: String, _ name: String) throws {
        let form = try MultipartForm(
            part("Content-Disposition: form-data; name=\"f\"; \(parameter)"), contentType: contentType)

        #expect(form["f"]?.fileName == name)
    }

    @Test func `may have empty parts, or none`() throws {
        #expect(
            try MultipartForm(part("Content-Disposition: form-data; name=a", ""), contentType: contentType)["a"]?.bytes
                == [])
        #expect(try MultipartForm(Array("------x7--".utf8), contentType: contentType).parts.isEmpty)
    }

    @Test func `takes a quoted boundary`() throws {
        let type = "Multipart/Form-Data; charset=utf-8; boundary=\"----x7\""
        #expect(try MultipartForm(body, contentType: type).parts.count == 2)
    }

    @Test func `cut anywhere is refused`() {
        let end = body.count - "--\r\nepilogue".utf8.count + 2
        for length in 0..<end { #expect(problem(Array(body[..<length]))?.code == "multipart/truncated") }
    }

    @Test func `in the wrong form is refused`() {
        #expect(problem(body, "text/csv")?.code == "multipart/not-form-data")
        #expect(problem(body, "multipart/form-data")?.code == "multipart/no-boundary")
        #expect(problem(body, "multipart/form-data; boundary=")?.code == "multipart/no-boundary")
        #expect(problem(part("Content-Disposition: form-data"))?.code == "multipart/no-name")
        #expect(problem(part("Content-Type: text/csv"))?.code == "multipart/no-name")
        #expect(problem(Array("------x7\r\n\r\nx\r\n------x7--".utf8))?.code == "multipart/no-name")
        #expect(problem(part("nonsense"))?.code == "multipart/bad-header")
        #expect(problem(part("Content-Disposition: form-data; name=f; filename*=x"))?.code == "multipart/bad-header")
        #expect(problem(body, nil, .init(parts: 1))?.code == "multipart/too-many-parts")
        #expect(problem(body, nil, .init(headerBytes: 40))?.code == "multipart/header-too-long")
    }

    @Test func `whose fields are no text is refused when they are asked for`() throws {
        var bytes = part("Content-Disposition: form-data; name=\"f\"", "~")
        bytes[try #require(bytes.firstIndex(of: UInt8(ascii: "~")))] = 0xFF
        let form = try MultipartForm(bytes, contentType: contentType)

        #expect(refusalCode { try form.fields() } == "multipart/not-text")
    }

    @Test func `never crashes, whatever is changed`() throws {
        try Chance.cases(3000) { random in
            var bytes = Array(body.prefix(Int.random(in: 0...body.count, using: &random)))
            for _ in 0..<3 where !bytes.isEmpty {
                let index = Int.random(in: bytes.indices, using: &random)
                bytes[index] = [13, 10, 45, 34, 58, 59, 0, 255].randomElement(using: &random) ?? 0
            }
            _ = try? MultipartForm(bytes, contentType: contentType)
        }
    }
}
