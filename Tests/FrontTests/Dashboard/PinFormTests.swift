import Boards
import Formats
import ReliefTesting
import Testing
import Vocabulary

@testable import Front
@testable import Relief

@Suite struct `The form that pins goods` {
    /// Beside what can be used, bottles past their date, and a lost depot with some.
    private func page() throws -> (choices: [String], barred: String) {
        var scene = Scene.firstDay()
        scene.store([(Example.details(expiry: "2016-04-15"), 7)])
        scene.store([(Example.details(at: "depot-2"), 9)], at: "depot-2")
        let page = try #require(DirectivePage(scene.desk(), need: .of("need-1"))).document().string
        let pin = try #require(page.components(betweenEach: "id=\"pin\"", and: "</section>").first)
        return (
            pin.components(betweenEach: "name=\"from\" value=\"", and: "\""),
            pin.components(betweenEach: "<details id=\"barred\"", and: "</details>").first ?? ""
        )
    }

    @Test func `offers nothing that is past its date or in a depot that is not open`() throws {
        let choices = try page().choices
        #expect(choices.filter { $0.hasPrefix("depot:") } == ["depot:depot-1"])
        #expect(choices.filter { $0.hasPrefix("lot:") }.count == 1, "\(choices)")
    }

    @Test func `says what else is there and why it cannot be chosen`() throws {
        let barred = try page().barred
        #expect(barred.contains("使えない在庫と理由（2件）"), "\(barred)")
        #expect(barred.contains("期限が切れています") && barred.contains("7個"))
        #expect(barred.contains("拠点が「使用不可」です") && barred.contains("9個"), "\(barred)")
    }
}
