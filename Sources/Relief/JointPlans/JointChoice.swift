package import Vocabulary

/// Which shifts of a joint plan somebody approves.
package typealias RosterChoice = LineChoice<RosterPick>
/// Which grants of a joint plan somebody approves.
package typealias FundingChoice = LineChoice<FundingPick>

/// Shifts by their own names, and all at some sites.
package struct RosterPick: LinePick {
    package let shifts: Set<ID<Shift>>
    package let sites: Set<ID<Site>>

    package init(shifts: Set<ID<Shift>> = [], sites: Set<ID<Site>> = []) {
        (self.shifts, self.sites) = (shifts, sites)
    }

    package func names(_ line: Roster.Line) -> Bool { shifts.contains(line.shift) || sites.contains(line.site) }

    package func stranger(among lines: [Roster.Line]) -> String? {
        (shifts.subtracting(lines.map(\.shift)).map(\.text) + sites.subtracting(lines.map(\.site)).map(\.text)).min()
    }
}

/// Grants by their own names, and all for some requests or out of some pots.
package struct FundingPick: LinePick {
    package let grants: Set<ID<Grant>>
    package let requests: Set<ID<FundRequest>>
    package let pots: Set<ID<Pot>>

    package init(
        grants: Set<ID<Grant>> = [], requests: Set<ID<FundRequest>> = [], pots: Set<ID<Pot>> = []
    ) {
        (self.grants, self.requests, self.pots) = (grants, requests, pots)
    }

    package func names(_ line: Funding.Line) -> Bool {
        grants.contains(line.grant) || requests.contains(line.request) || pots.contains(line.pot)
    }

    package func stranger(among lines: [Funding.Line]) -> String? {
        let strangers =
            grants.subtracting(lines.map(\.grant)).map(\.text)
            + requests.subtracting(lines.map(\.request)).map(\.text) + pots.subtracting(lines.map(\.pot)).map(\.text)
        return strangers.min()
    }
}
