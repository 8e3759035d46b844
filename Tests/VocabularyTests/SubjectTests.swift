import ReliefTesting
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

    @Test func `is read as its two halves are`() throws {
        let letters = ["a", "z", "-", ":", "A", "0", "_", " ", "水", "\u{0}"]
        try Chance.cases(3_000) { dice in
            let long = Int.random(in: 0...3, using: &dice) == 0
            let text = (0..<Int.random(in: 0...(long ? 110 : 6), using: &dice))
                .map { _ in letters[long ? 0 : Int.random(in: 0..<letters.count, using: &dice)] }.joined()
            let written = long ? text.replacing("aaaaaaaa", with: "a:a", maxReplacements: 1) : text
            #expect((Subject(written) != nil) == isWellFormed(written), "\(written): \(dice)")
        }
    }

    private func isWellFormed(_ text: String) -> Bool {
        guard let colon = text.firstIndex(of: ":") else { return false }
        let kind = text[..<colon].unicodeScalars
        let isKind = (1...32).contains(kind.count) && kind.allSatisfy { ("a"..."z").contains($0) || $0 == "-" }
        return isKind && ID<Lot>(String(text[text.index(after: colon)...])) != nil
    }
}
