import Front
import Relief
import Testing

@Suite struct `A server that draws as many pages as it may` {
    @Test func `answers watchers, forms and programs at once, and pages in their turn`() async throws {
        let gate = PageGate(places: 1)
        try await RunningCity.run(through: gate) { city in
            let (shelter, desk) = (
                try await city.secret(.shelter, at: "shelter-1"), try await city.secret(.headquarters)
            )
            let heavy = gate.stand()
            async let page = city.page(desk, "/hq")
            async let feed = city.page(desk, "/feed/needs.csv")
            async let head = city.web.send("HEAD", "/hq", headers: ["Cookie": "rnet=\(desk)"])

            for path in ["/livez", "/readyz", "/version", "/metrics", "/openapi.json", "/assets/rnet.js"] {
                #expect(try await city.web.send("GET", path).status == 200, "\(path)")
            }
            #expect(try await city.api(desk, "GET", "needs").status == 200)
            let need = ["item": "water-500ml", "quantity": "24", "unit": "piece", "key": "a"]
            #expect(try await city.form(shelter, "/s/shelter-1/needs", need).status == 303)

            gate.leave(heavy)
            #expect(try await page.status == 200)
            #expect(try await feed.status == 200)
            #expect(try await head.status == 200)
            #expect(gate.drawing == 0 && gate.waiting == 0)
        }
    }

    @Test func `draws nothing for a reader who has gone away meanwhile`() async throws {
        let gate = PageGate(places: 1)
        try await RunningCity.run(through: gate) { city in
            let desk = try await city.secret(.headquarters)
            let heavy = gate.stand()
            let request = "GET /hq HTTP/1.1\r\nHost: 127.0.0.1:\(city.web.port)\r\nCookie: rnet=\(desk)\r\n\r\n"
            let answer = try await city.web.raw(Array(request.utf8), thenClose: true)
            #expect(answer.status == 400 && answer.body.isEmpty)
            #expect(gate.drawing == 1 && gate.waiting == 0)
            gate.leave(heavy)
            #expect(try await city.page(desk, "/hq").status == 200)
        }
    }

    @Test func `says that the connection ends where somebody had to wait`() async throws {
        let gate = PageGate(places: 1)
        try await RunningCity.run(through: gate) { city in
            let desk = try await city.secret(.headquarters)
            let request = Array(
                "GET /hq HTTP/1.1\r\nHost: 127.0.0.1:\(city.web.port)\r\nCookie: rnet=\(desk)\r\n\r\n".utf8)
            let atOnce = try await city.web.raw(request, until: "</html>")
            #expect(!atOnce.lowercased().contains("\r\nconnection:"))
            let heavy = gate.stand()
            async let page = city.web.everything(request)
            while gate.waiting == 0 { await Task.yield() }
            let metrics = try await city.web.send("GET", "/metrics").text
            #expect(metrics.contains("rnet_pages_drawing 1\n") && metrics.contains("rnet_pages_waiting 1\n"))
            gate.leave(heavy)
            #expect(try await page.lowercased().contains("\r\nconnection: close\r\n"), "and it was closed")
        }
    }
}
