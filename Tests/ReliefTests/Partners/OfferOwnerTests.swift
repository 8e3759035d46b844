import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `To whom an offer belongs` {
    private func owner(_ role: Role, _ id: String, of organisation: String?) -> OfferOwner {
        OfferOwner(Example.state(TokenDecider.self, .issue(Example.issue(role, id, of: organisation), at: nil)))
    }

    @Test func `is the organisation of a partner's link, whichever it is`() {
        #expect(owner(.partner, "t-1", of: "npo-a") == owner(.partner, "t-2", of: "npo-a"))
        #expect(owner(.partner, "t-1", of: "npo-a") != owner(.partner, "t-1", of: "npo-b"))
        #expect(owner(.partner, "t-1", of: "npo-a").organisation == .of("npo-a"))
    }

    @Test func `is the link itself where it names no organisation, or is not a partner's`() {
        #expect(owner(.partner, "t-1", of: nil) == .token(.of("t-1")))
        for role in Role.allCases where role != .partner && role.site == nil {
            #expect(owner(role, "t-1", of: "npo-a") == .token(.of("t-1")))
            #expect(owner(role, "t-1", of: "npo-a").organisation == nil)
        }
    }

    @Test func `is never taken for another, though one is called like the other`() {
        #expect(owner(.partner, "t-1", of: "x").text != owner(.partner, "x", of: nil).text)
        #expect(owner(.partner, "t-1", of: "t-1") != owner(.partner, "t-1", of: nil))
    }
}
