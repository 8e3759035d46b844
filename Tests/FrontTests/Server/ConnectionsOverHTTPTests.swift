import Boards
import CommandPost
import Front
import NIOCore
import Relief
import ReliefTesting
import Testing

@Suite struct `A connection` {
    /// Sends these very bytes and gives all that comes until the server closes.
    private static func said(_ text: String, by limits: ConnectionLimits = ConnectionLimits()) async throws -> String {
        let log = Log()
        try await RunningCity.run(limits: limits) { city in
            let token = try await city.secret(.headquarters)
            let bytes = Array(text.replacing("TOKEN", with: token).replacing("\n", with: "\r\n").utf8)
            await log.keep(try await city.web.everything(bytes))
        }
        return await log.text
    }

    @Test(arguments: ["close", "Close", "keep-alive, close"])
    func `is closed once the answer is out when the other side asks for it`(_ word: String) async throws {
        let answer = try await Self.said("GET /livez HTTP/1.1\nHost: a\nConnection: \(word)\n\n")
        #expect(answer.hasPrefix("HTTP/1.1 200") && answer.lowercased().contains("\r\nconnection: close\r\n"))
        #expect(answer.hasSuffix("ok\n"))
    }

    @Test func `hears no request after the last one`() async throws {
        let two = "GET /livez HTTP/1.1\nHost: a\nConnection: close\n\nGET /livez HTTP/1.1\nHost: a\n\n"
        #expect(try await Self.said(two).components(of: "HTTP/1.1 200") == 1)
    }

    @Test func `stays for the next request otherwise`() async throws {
        let two = "GET /livez HTTP/1.1\nHost: a\n\nGET /livez HTTP/1.1\nHost: a\nConnection: close\n\n"
        #expect(try await Self.said(two).components(of: "HTTP/1.1 200") == 2)
    }

    @Test func `of HTTP 1,0 needs no Host, and is closed unless it is to stay`() async throws {
        let answer = try await Self.said("GET /livez HTTP/1.0\n\n")
        #expect(answer.hasPrefix("HTTP/1.0 200") && answer.hasSuffix("ok\n"))
        let two = "GET /livez HTTP/1.0\nConnection: keep-alive\n\nGET /livez HTTP/1.0\n\n"
        let answers = try await Self.said(two)
        #expect(answers.components(of: "HTTP/1.0 200") == 2 && answers.contains("Connection: keep-alive"))
    }

    @Test func `is closed when the answer says so, though more is to come`() async throws {
        let answer = try await Self.said(
            """
            POST /api/v1/sites/shelter-1/needs HTTP/1.1
            Host: a
            Authorization: Bearer TOKEN
            Content-Type: application/json
            Content-Length: 50000000

            {
            """, by: ConnectionLimits(lingering: .milliseconds(10)))
        #expect(answer.hasPrefix("HTTP/1.1 413") && answer.contains("http/too-large"))
    }

    private static let half = """
        POST /api/v1/sites/shelter-1/needs HTTP/1.1
        Host: a
        Authorization: Bearer TOKEN
        Accept-Language: en
        Content-Type: application/json
        Content-Length: 5

        {
        """

    @Test func `whose body does not come is given up, and hears why`() async throws {
        let answer = try await Self.said(Self.half, by: .impatient)
        #expect(answer.hasPrefix("HTTP/1.1 408"), "\(answer)")
        #expect(answer.contains("http/too-slow") && answer.contains("Nothing was stored"))
    }

    @Test func `whose body does not come after the answer is closed without another word`() async throws {
        let answer = try await Self.said(Self.half.replacing("TOKEN", with: "nobody"), by: .impatient)
        #expect(answer.components(of: "HTTP/1.1") == 1 && answer.hasPrefix("HTTP/1.1 401"), "\(answer)")
    }

    @Test func `that only listens is not given up`() async throws {
        try await RunningCity.run(limits: .impatient) { city in
            let token = try await city.secret(.headquarters)
            let ask = "GET /api/v1/stream HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer \(token)\r\n\r\n"
            let position = await city.post.wall.position + 1
            async let stream = city.web.raw(Array(ask.utf8), until: #""position":\#(position)"#)
            // Who is given up has waited for longer than anybody may.
            let half = Self.half.replacing("TOKEN", with: token).replacing("\n", with: "\r\n")
            #expect(try await city.web.everything(Array(half.utf8)).hasPrefix("HTTP/1.1 408"))
            let need = #"{"item":"water-500ml","quantity":1,"unit":"piece"}"#
            #expect(try await city.api(token, "POST", "sites/shelter-1/needs", json: need).status == 201)
            let told = try await stream
            #expect(told.contains(#""position":\#(position)"#), "\(told)")
        }
    }

    @Test func `that waits with its body is told to go on`() async throws {
        let answer = try await Self.said(
            """
            POST /api/v1/sites/shelter-1/needs HTTP/1.1
            Host: a
            Authorization: Bearer TOKEN
            Expect: 100-continue
            Connection: close
            Content-Type: application/json
            Content-Length: 2

            {}
            """)
        #expect(answer.hasPrefix("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 422"), "\(answer)")
    }

    @Test func `that waits with a body too large hears at once that it is`() async throws {
        let answer = try await Self.said(
            """
            POST /api/v1/sites/shelter-1/needs HTTP/1.1
            Host: a
            Authorization: Bearer TOKEN
            Expect: 100-continue
            Content-Type: application/json
            Content-Length: 50000000


            """, by: ConnectionLimits(lingering: .milliseconds(10)))
        #expect(answer.hasPrefix("HTTP/1.1 413"), "\(answer)")
    }
}

@Suite struct `The pace of a body` {
    @Test func `may pause for half a minute`() {
        let pace = SendingPace(ConnectionLimits())
        #expect(pace.patience(after: .zero) == .seconds(30))
        #expect(pace.patience(after: .seconds(30)) <= .zero)
    }

    @Test func `of a byte a second is too slow after half a minute, and of a bad telephone never`() {
        #expect(Self.patience(after: 60, seconds: 1, bytes: 1) <= .zero)
        #expect(Self.patience(after: 3000, seconds: 1, bytes: 600) == .seconds(30))
    }

    @Test func `is not saved up for a long silence`() {
        #expect(Self.patience(after: 100, seconds: 0, bytes: 50_000) == .seconds(30))
    }

    /// What is left when `count` times so many bytes have come after so many seconds.
    private static func patience(after count: Int, seconds: Int64, bytes: Int) -> TimeAmount {
        var pace = SendingPace(ConnectionLimits())
        for _ in 0..<count {
            pace.take(bytes)
            pace.wait(.seconds(seconds))
        }
        return pace.patience(after: .zero)
    }
}

extension ConnectionLimits {
    fileprivate static let impatient = ConnectionLimits(silence: .milliseconds(20), lingering: .milliseconds(10))
}

private actor Log {
    private(set) var text = ""

    func keep(_ text: String) { self.text = text }
}

extension String {
    fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
