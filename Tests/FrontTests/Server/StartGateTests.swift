import Front
import Relief
import Testing

@Suite struct `A server whose boards are not caught up yet` {
    @Test func `says so to watchers at once, and answers everybody else as soon as they are`() async throws {
        let gate = StartGate(isOpen: false)
        try await RunningCity.run(behind: gate) { city in
            let desk = try await city.secret(.headquarters)
            for path in ["/livez", "/version", "/openapi.json"] {
                #expect(try await city.web.send("GET", path).status == 200, "\(path)")
            }
            let early = try await city.web.send("GET", "/readyz")
            #expect(early.status == 503 && early.header("Retry-After") == "1")
            #expect(early.text.contains("\"ready\":false") && early.text.contains("server/starting"), "\(early.text)")

            async let page = city.page(desk, "/hq")
            async let need = city.api(
                desk, "POST", "sites/shelter-1/needs", json: #"{"item":"water-500ml","quantity":24,"unit":"piece"}"#)
            #expect(try await city.web.send("GET", "/readyz").status == 503)
            await gate.open()
            #expect(try await page.status == 200)
            #expect(try await need.status == 201)
            #expect(try await city.web.send("GET", "/readyz").status == 200)
            await gate.open()
            #expect(try await city.page(desk, "/hq").status == 200)
        }
    }
}
