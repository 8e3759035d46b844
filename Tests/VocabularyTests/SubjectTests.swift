import Testing
import Vocabulary

@Suite struct `A subject` {
    private enum Lot {}

    @Test func `gives back the identifier it was made of, to its own kind only`() throws {
        let id = try #require(ID<Lot>("lot-1"))
        let subject = Subject("lot", id)
        #expect(subject.text == "lot:lot-1")
        #expect(subject.id(of: "lot", Lot.self) == id)
        #expect(subject.id(of: "lo", Lot.self) == nil)
        #expect(subject.id(of: "need", Lot.self) == nil)
        #expect(Subject("lot:lot-1") == subject)
        #expect(Subject(only: "city", "incident") == Subject("city:incident"))
    }

    @Test(arguments: ["", "lot", "lot:", ":a", "Lot:a", "lot:a b", "lot:a:b", "ロット:a", "lot:水"])
    func `is read strictly`(_ text: String) {
        #expect(Subject(text) == nil)
    }
}
