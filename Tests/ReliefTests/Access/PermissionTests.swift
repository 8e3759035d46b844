import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `What a token allows` {
    let here = Example.shelter("shelter-1")
    let there = Example.shelter("shelter-2")
    let depot = Example.depot("depot-1")

    private func token(_ role: Role) -> Token {
        switch role.site {
        case .shelter: Example.token(role, at: here)
        case .depot: Example.token(role, at: depot)
        case nil: Example.token(role)
        }
    }

    private func allowed(_ role: Role, at site: ID<Site>?) -> Set<Permission> {
        Set(Permission.allCases.filter { token(role).allows($0, at: site) })
    }

    @Test func `to a shelter is its own numbers, needs and receipts, there and nowhere else`() {
        #expect(allowed(.shelter, at: here.id) == [.reportHeadcount, .raiseNeed, .receive, .attend])
        #expect(allowed(.shelter, at: there.id).isEmpty)
        #expect(allowed(.shelter, at: depot.id).isEmpty)
        #expect(allowed(.shelter, at: nil).isEmpty)
    }

    @Test func `to a depot is its own stock and loading, there and nowhere else`() {
        #expect(allowed(.depot, at: depot.id) == [.storeStock, .readStock, .load, .assignLoads, .attend])
        #expect(allowed(.depot, at: .of("depot-2")).isEmpty)
        #expect(allowed(.depot, at: nil).isEmpty)
    }

    /// The whole table of those who work anywhere, written out so that a change of it is seen.
    @Test(arguments: [
        (Role.partner, [Permission.readFeed, .offer]),
        (.carrier, [.load]),
        (.auditor, [.readPicture, .readFeed, .readLog, .readStock, .readFunds]),
        (
            .headquarters,
            [
                .readPicture, .readFeed, .readLog, .registerSite, .reportHeadcount, .raiseNeed, .storeStock, .readStock,
                .plan, .approve, .load, .assignLoads, .receive, .readPeople, .keepPeople, .attend,
                .readFunds, .manageFunds, .offer,
            ]
        ),
        (.admin, Permission.allCases),
    ])
    func `to others is the same everywhere`(_ role: Role, _ permissions: [Permission]) {
        for site in [nil, here.id, there.id, depot.id] {
            #expect(allowed(role, at: site) == Set(permissions))
        }
    }

    @Test func `to an auditor or a partner changes nothing`() {
        let changes: Set<Permission> = [
            .registerSite, .reportHeadcount, .raiseNeed, .storeStock, .plan, .approve, .load, .assignLoads, .receive,
            .administer,
            .keepPeople, .attend,
            .manageFunds,
        ]
        for role in [Role.auditor, .partner] {
            #expect(role.everywhere.isDisjoint(with: changes))
            #expect(role.atOwnSite.isEmpty)
        }
    }

    @Test func `never lets headquarters or anybody but the administrator issue tokens`() {
        for role in Role.allCases where role != .admin {
            #expect(!role.everywhere.union(role.atOwnSite).contains(.administer))
        }
    }

    @Test func `gives a role nothing at its own site that is bound to none`() {
        for role in Role.allCases where role.site == nil {
            #expect(role.atOwnSite.isEmpty)
        }
    }
}
