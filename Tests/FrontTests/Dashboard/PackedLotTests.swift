import ReliefTesting
import Testing
import Vocabulary

@testable import Front

@Suite struct `What a lot is packed in` {
    @Test(arguments: [(243, "24入×10箱＋3", "10 cases of 24 + 3"), (24, "24入×1箱", "1 case of 24"), (3, "バラ3", "3 loose")])
    func `names cases where there are any`(_ pieces: Int, _ japanese: String, _ english: String) {
        let details = Example.details(packing: 24)
        #expect(details.packed(.of(pieces), .japanese) == japanese)
        #expect(details.packed(.of(pieces), .english) == english)
    }

    @Test func `is nothing where the pieces are loose`() {
        #expect(Example.details().packed(.of(3), .japanese) == "バラ")
    }
}
