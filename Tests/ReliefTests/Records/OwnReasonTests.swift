import Relief
import Testing
import Vocabulary

@Suite struct `A reason that follows by rule` {
    @Test func `is recorded in Japanese and read in both languages`() {
        for (reason, english) in [
            (OwnReason.nothingToLoad, "there was nothing to load"), (.leaves("fever"), "leaves: fever"),
            (.takenOffOffer("ill"), "taken off the names of an offer: ill"),
        ] {
            #expect(OwnReason.wording(of: reason.text) == Wording(reason.text, english))
        }
    }

    @Test func `may be the reason of another`() {
        let text = OwnReason.leaves(OwnReason.takenOffOffer("体調不良").text).text
        #expect(text == "離任：申し出の名簿から取り消し：体調不良")
        #expect(OwnReason.wording(of: text).english == "leaves: taken off the names of an offer: 体調不良")
    }

    @Test func `is what older entries say`() {
        #expect(OwnReason.nothingToLoad.text == "積める物がなかった")
    }

    @Test func `is none where somebody typed one`() {
        for typed in ["通行止め", "", "離任"] { #expect(OwnReason.wording(of: typed) == Wording(typed, typed)) }
    }
}
