package import Relief

extension SheetKind {
    /// The lists that headquarters or the administrator hand in; a stock sheet is the depot's.
    package static let lists = allCases.filter { !$0.needsSite }

    /// What somebody must be allowed to do to store such a sheet: what its rows need one by one, or more.
    package var permission: Permission {
        switch self {
        case .catalogue, .substitutes, .staples, .criteria, .approvals, .manning, .purposes, .municipalities, .ceilings,
            .households:
            .administer
        case .sites: .registerSite
        case .stock: .storeStock
        case .headcounts: .reportHeadcount
        case .needs: .raiseNeed
        case .suppliers, .agreements: .plan
        // One by one givers make them themselves; a whole list is what headquarters took by telephone.
        case .offers: .plan
        case .skills, .units, .staff, .volunteers, .waves: .keepPeople
        case .pots, .fundRequests: .manageFunds
        }
    }
}
