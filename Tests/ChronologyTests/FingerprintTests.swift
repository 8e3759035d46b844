import Chronology
import Testing

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
