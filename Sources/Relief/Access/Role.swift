package import Vocabulary

/// What somebody is in the relief; it decides what they see and do.
package enum Role: String, CaseIterable, Sendable {
    case shelter
    case depot
    /// 災害対策本部
    case headquarters = "hq"
    case partner
    case carrier
    case auditor
    case admin

    /// The kind of site that a token of this role is bound to, if any.
    package var site: Site.Kind? {
        switch self {
        case .shelter: .shelter
        case .depot: .depot
        case .headquarters, .partner, .carrier, .auditor, .admin: nil
        }
    }

    package var name: Wording {
        switch self {
        case .shelter: Wording("避難所", "shelter")
        case .depot: Wording("物資拠点", "depot")
        case .headquarters: Wording("災害対策本部", "headquarters")
        case .partner: Wording("支援団体", "partner")
        case .carrier: Wording("運送事業者", "carrier")
        case .auditor: Wording("監査", "auditor")
        case .admin: Wording("管理者", "administrator")
        }
    }
}

/// Things that somebody may or may not do or see.
package enum Permission: String, CaseIterable, Sendable {
    /// Numbers, shortfalls and needs of the whole city; partners see sums and no notes.
    case readPicture
    /// The feed for partners.
    case readFeed
    case readLog
    case registerSite
    case reportHeadcount
    case raiseNeed
    case storeStock
    case readStock
    case plan
    case approve
    case load
    /// Say who drives a load.
    case assignLoads
    case receive
    /// The whole directory with telephone, mail and home.
    case readPeople
    /// Units, teams, skills, persons and who is called for a site.
    case keepPeople
    /// Who is on duty at a site, and checking in and out there.
    case attend
    /// Offer goods, people, money or vehicles, and see what became of one's own.
    case offer
    /// Catalogue, incident, tokens.
    case administer
    case readFunds
    /// Pots, requests, grants, payments, rounds.
    case manageFunds
}

extension Role {
    /// What this role may do anywhere.
    package var everywhere: Set<Permission> {
        switch self {
        case .shelter, .depot: []
        case .headquarters:
            [
                .readPicture, .readFeed, .readLog, .registerSite, .reportHeadcount, .raiseNeed, .storeStock,
                .readStock, .plan, .approve, .load, .assignLoads, .receive, .readPeople, .keepPeople, .attend,
                .readFunds, .manageFunds, .offer,
            ]
        case .partner: [.readFeed, .offer]
        case .carrier: [.load]
        case .auditor: [.readPicture, .readFeed, .readLog, .readStock, .readFunds]
        case .admin: Set(Permission.allCases)
        }
    }

    /// What this role may do at its own site.
    package var atOwnSite: Set<Permission> {
        switch self {
        case .shelter: [.reportHeadcount, .raiseNeed, .receive, .attend]
        case .depot: [.storeStock, .readStock, .load, .assignLoads, .attend]
        case .headquarters, .partner, .carrier, .auditor, .admin: []
        }
    }
}
