import Testing
import Vocabulary

@Suite struct `A subject` {
    @Test func `gives back the identifier it was made of, to its own kind only`() throws {
        let id = try #require(ID<Lot>("lot-1"))
        let subject = Subject("lot", id)
        #expect(subject.text == "lot:lot-1")
        #expect(subject.id(of: "lot", Lot.self) == id)
        #expect(subject.id(of: "lo", Lot.self) == nil)
        #expect(subject.id(of: "need", Lot.self) == nil)
        #expect(Subject("lot:lot-1") == subject)
    }

    @Test(arguments: ["", "lot", "lot:", ":a", "Lot:a", "lot:a b", "lot:a:b", "ロット:a", "lot:水"])
    func `is read strictly`(_ text: String) {
        #expect(Subject(text) == nil)
    }
}

@Suite struct `A fingerprint` {
    @Test func `is the SHA-256 of the bytes`() {
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        #expect(Fingerprint.of("abc").description == abc)
        #expect(Fingerprint.of([0x61, 0x62, 0x63]) == Fingerprint.of("abc"))
        #expect(Fingerprint(abc) == Fingerprint.of("abc"))
        #expect(Fingerprint(abc.uppercased()) == Fingerprint.of("abc"))
        #expect(Fingerprint.zero.bytes == [UInt8](repeating: 0, count: 32))
    }

    @Test(arguments: ["", "ab", String(repeating: "g", count: 64), String(repeating: "0", count: 65)])
    func `is read strictly`(_ text: String) {
        #expect(Fingerprint(text) == nil)
    }

    @Test func `is refused with other than 32 bytes`() {
        #expect(Fingerprint([1, 2, 3]) == nil)
    }
}
