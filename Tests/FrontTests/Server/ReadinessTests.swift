import Chronology
import CommandPost
import Relief
import ReliefTesting
import Testing

@Suite struct `Readiness` {
    @Test func `ends while nothing can be written and comes back by itself`() async throws {
        let log = ScriptedChronology()
        try await RunningCity.run(on: log) { city in
            #expect(
                try await city.web.send("GET", "/readyz").text
                    == #"{"ready":true,"position":9,"head":9,"writing":true}"#)
            for (failure, code) in [
                (ScriptedChronology.Failure.full, "chronology/full"), (.stopped, "chronology/stopped"),
                (.damaged, "chronology/damaged"),
            ] {
                log.begin(failure)
                let answer = try await city.web.send("GET", "/readyz")
                #expect(answer.status == 503)
                #expect(answer.header("Retry-After") == "1")
                #expect(answer.value("ready") == "false" && answer.value("writing") == "false")
                #expect(answer.value("position") == "9" && answer.value("head") == "9")
                #expect(answer.value("code") == code)
                #expect(answer.value("ja")?.isEmpty == false && answer.value("en")?.isEmpty == false)
                #expect(try await city.web.send("GET", "/livez").status == 200)
                #expect(try await city.web.send("GET", "/metrics").text.contains("rnet_writing 0\n"))
                log.recover()
                #expect(try await city.web.send("GET", "/readyz").status == 200)
                #expect(try await city.web.send("GET", "/metrics").text.contains("rnet_writing 1\n"))
            }
        }
    }

    @Test func `ends while the log cannot be read`() async throws {
        let log = ScriptedChronology()
        try await RunningCity.run(on: log) { city in
            log.begin(.unreadable)
            let answer = try await city.web.send("GET", "/readyz")
            #expect(answer.status == 503)
            #expect(answer.value("writing") == "true" && answer.value("head") == nil)
            #expect(answer.value("code")?.contains("/") == true)
        }
    }

    @Test func `takes in first what another process has written`() async throws {
        let log = ScriptedChronology()
        try await RunningCity.run(on: log) { city in
            let other = CommandPost(log, clock: { Example.now })
            _ = try await other.issue(.partner, from: .console)
            let answer = try await city.web.send("GET", "/readyz")
            #expect(answer.status == 200)
            #expect(answer.value("position") == "10")
        }
    }

    @Test func `stays, and pages are read, while a write takes long`() async throws {
        let log = ScriptedChronology()
        try await RunningCity.run(on: log) { city in
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            log.begin(.slow)
            async let sent = city.form(shelter, "/s/shelter-1/headcounts", ["total": "5", "key": "a"])
            await log.waitForSlowWrite()
            #expect(try await city.web.send("GET", "/readyz").status == 200)
            #expect(try await city.page(shelter, "/s/shelter-1").status == 200)
            log.recover()
            #expect(try await sent.status == 303)
        }
    }
}
