import Boards
import Formats
import Relief
import Testing
import Vocabulary

@testable import Front

@Suite struct `What stands around a page` {
    private func page(_ role: Role?, path: String, live: Bool = true, kind: Incident.Kind = .drill) throws -> String {
        let wall = try PageWall.full()
        let incident = kind == .drill ? wall.situation.incident : nil
        let visitor = role.map { EveryPage.visitor($0, .japanese) }
        return Shell(
            title: Wording("題", "Title"), visitor: visitor, language: .japanese, incident: incident, asOf: wall.asOf,
            position: 41, path: path, isLive: live
        ).document { $0.h1("題") }.string
    }

    @Test func `shows when its numbers were true and up to which entry`() throws {
        let html = try page(.headquarters, path: "/hq")
        #expect(html.contains("4月16日") && html.contains("時点") && html.contains("記録番号 41"))
    }

    @Test func `follows the chronology only when it is live`() throws {
        #expect(try page(.headquarters, path: "/hq").contains("data-live=\"41\""))
        #expect(try page(.headquarters, path: "/hq", live: false).contains("data-live=\"\""))
    }

    @Test func `has a band only in a drill`() throws {
        #expect(try page(nil, path: "/").contains("drill-band"))
        #expect(try !page(nil, path: "/", kind: .incident).contains("drill-band"))
    }

    @Test func `keeps the question when the language is switched`() throws {
        #expect(try page(.headquarters, path: "/hq/needs?item=a").contains("/hq/needs?item=a&amp;lang=en"))
    }

    @Test func `marks where one is, to the most exact place`() throws {
        let html = try page(.headquarters, path: "/hq/plans/p-1")
        #expect(html.contains("href=\"/hq/plans\" aria-current=\"page\""))
        #expect(html.ranges(of: "aria-current").count == 1)
    }

    @Test func `offers no menu where there is only one place`() throws {
        #expect(try !page(.carrier, path: "/hq/consignments").contains("<nav"))
        #expect(try page(.carrier, path: "/").contains("href=\"/hq/consignments\""))
        #expect(try page(.partner, path: "/partner").contains("<nav"), "its page and that of offers")
        #expect(try page(.shelter, path: "/s/shelter-1").contains("<nav"), "its page and that of duty")
        #expect(try page(.shelter, path: "/s/shelter-1/consignments/c").contains("<nav"))
    }

    @Test func `lets nobody sign out who has not signed in`() throws {
        #expect(try !page(nil, path: "/").contains("/sign-out"))
        #expect(try page(.partner, path: "/partner").contains("/sign-out"))
    }
}

@Suite struct `What pages fetch` {
    @Test func `is a style sheet whose name tells its edition`() {
        #expect(Style.path == "/assets/rnet-\(Style.version).css")
    }

    @Test func `is small`() {
        #expect(Script.text.utf8CodeUnitCount < 4_096)
        #expect(SendingScript.text.utf8CodeUnitCount < 4_096)
        #expect(AnswerScript.text.utf8CodeUnitCount < 2_048)
        #expect(BottomBar.text.utf8CodeUnitCount < 1_024)
        #expect(Style.text.utf8CodeUnitCount < 16_384)
    }
}
