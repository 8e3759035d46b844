import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `A token` {
    let id: ID<Token> = .of("token-1")
    let shelter = Example.shelter()

    @Test(arguments: [Role.headquarters, .partner, .carrier, .auditor, .admin])
    func `of a role that works anywhere needs no site`(_ role: Role) throws {
        let issue = Example.issue(role)

        #expect(try Given(TokenDecider.self).when(.issue(issue, at: nil)) == [.issued(issue)])
    }

    @Test(arguments: [Role.headquarters, .partner, .carrier, .auditor, .admin])
    func `of a role that works anywhere is bound to no site`(_ role: Role) {
        let issue = Example.issue(role, at: "shelter-1")
        #expect(throws: TokenRefusal.siteOfOtherKind(role, .of("shelter-1"))) {
            try Given(TokenDecider.self).when(.issue(issue, at: shelter))
        }
        #expect(TokenDecider.replay([.issued(issue)])?.site == nil, "one that was issued before")
    }

    @Test func `of a shelter or a depot is bound to it`() throws {
        for site in [shelter, Example.depot()] {
            let issue = Example.issue(site.kind == .depot ? .depot : .shelter, at: site.id.text)
            #expect(try Given(TokenDecider.self).when(.issue(issue, at: site)) == [.issued(issue)])
        }
    }

    @Test(arguments: [Role.shelter, .depot])
    func `of a shelter or a depot names one`(_ role: Role) {
        #expect(throws: TokenRefusal.siteNeeded(role)) {
            try Given(TokenDecider.self).when(.issue(Example.issue(role), at: nil))
        }
    }

    @Test func `is bound to a site of its own kind, which exists and is the one named`() {
        let issue = Example.issue(.depot, at: "shelter-1")
        for site in [shelter, Example.depot("depot-1"), nil] {
            #expect(throws: TokenRefusal.siteOfOtherKind(.depot, .of("shelter-1"))) {
                try Given(TokenDecider.self).when(.issue(issue, at: site))
            }
        }
    }

    @Test func `is issued once under one name`() {
        #expect(throws: TokenRefusal.alreadyIssued(id)) {
            try Given(TokenDecider.self, .issued(Example.issue(.admin)))
                .when(.issue(Example.issue(.admin), at: nil))
        }
    }

    @Test(arguments: [("佐藤 ", "佐藤"), ("　佐藤 太郎　", "佐藤 太郎"), (" 　", nil)] as [(String, String?)])
    func `has a label without blanks around it, and none of blanks alone`(_ typed: String, _ kept: String?) throws {
        let events = try TokenDecider.decide(.issue(Example.issue(.admin, label: typed), at: nil), nil)
        #expect(events == [.issued(Example.issue(.admin, label: kept))])
    }

    @Test func `takes a label that fits`() {
        #expect(throws: TokenRefusal.labelTooLong) {
            try Given(TokenDecider.self)
                .when(.issue(Example.issue(.admin, label: String(repeating: "字", count: 101)), at: nil))
        }
    }

    @Test(arguments: ["a\nt-2\thq", "a\u{1b}[31m", "a\u{7f}", "a\u{85}b"])
    func `takes a label on one line, as lists of tokens show it`(_ label: String) {
        #expect(throws: TokenRefusal.labelNotOneLine) {
            try Given(TokenDecider.self).when(.issue(Example.issue(.admin, label: label), at: nil))
        }
    }

    @Test func `is good until the moment it expires`() {
        let token = Example.token(.headquarters, expiresAt: Example.now)

        #expect(token.isValid(at: Example.now + Span(milliseconds: -1)))
        #expect(!token.isValid(at: Example.now))
    }

    @Test func `without an end is good until it is revoked`() throws {
        let token = Example.token(.headquarters)
        let revoked = try Given(TokenDecider.self, from: token).after(.revoke(at: Example.now))

        #expect(token.isValid(at: Example.now + .days(3650)))
        #expect(revoked?.isValid(at: Example.now) == false)
        #expect(revoked?.isValid(at: Example.now + .days(-1)) == false)
    }

    @Test func `is revoked once when it is said twice`() throws {
        let revoked = TokenEvent.revoked(.init(token: id, revokedAt: Example.now))
        let given = Given(TokenDecider.self, from: Example.token(.headquarters), revoked)

        #expect(try given.when(.revoke(at: Example.now + .hours(1))).isEmpty)
        #expect(
            TokenDecider.evolve(given.state, .revoked(.init(token: id, revokedAt: Example.now + .hours(1))))
                == given.state)
    }

    @Test func `that nobody issued cannot be revoked`() throws {
        #expect(try Given(TokenDecider.self).when(.revoke(at: Example.now)).isEmpty)
    }

    @Test func `says who holds it`() {
        #expect(Example.token(.shelter, at: shelter).holder == "避難所 shelter-1")
        #expect(Example.token(.headquarters).holder == "災害対策本部 token-1")
    }
}
