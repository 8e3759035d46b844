import Relief
import Vocabulary

/// Where every yen is: whole numbers in dictionaries, added up anew at each question.
struct MoneyBook {
    struct Deposit {
        let pot: ID<Pot>
        let amount: Int64
        var back: Int64 = 0
    }

    struct Grant {
        let pot: ID<Pot>
        let request: ID<FundRequest>?
        let round: ID<Round>?
        /// To whom the round gives it.
        var allottee: ID<Municipality>?
        var amount: Int64
    }

    struct Commitment {
        let grant: ID<Relief.Grant>
        let pot: ID<Pot>
        let payee: String
        var amount: Int64
    }

    struct Payment {
        let commitment: ID<Relief.Commitment>
        let pot: ID<Pot>
        let amount: Int64
        var refunded: Int64 = 0
    }

    struct Claim {
        let pot: ID<Pot>
        var amount: Int64
        var received: Int64 = 0
    }

    struct Asked {
        let amount: Int64
        /// Who asks for what, and where: in the simulated city it is always typed alike.
        let matter: String
        var isWithdrawn = false
    }

    var sources: [ID<Pot>: LegalSource] = [:]
    var deposits: [ID<Relief.Deposit>: Deposit] = [:]
    var requests: [ID<FundRequest>: Asked] = [:]
    var grants: [ID<Relief.Grant>: Grant] = [:]
    var commitments: [ID<Relief.Commitment>: Commitment] = [:]
    var payments: [ID<Relief.Payment>: Payment] = [:]
    var claims: [ID<Reimbursement>: Claim] = [:]
    /// Parts of rounds and of settlements that were announced and have not come yet.
    var owed: Set<String> = []

    mutating func take(_ event: FundEvent) throws(Broken) {
        switch event {
        case .purposeListed, .municipalityListed, .ceilingSet, .specialStandardAgreed, .householdStandardSet: break
        case .potOpened, .paidIn, .paidBack: try takeIncome(event)
        case .requested, .requestWithdrawn, .granted, .grantReduced: try takeGrant(event)
        case .committed, .commitmentCancelled, .paid, .refunded: try takeSpending(event)
        case .claimed, .claimReduced, .reimbursed: try takeClaim(event)
        case .paymentsListed(let body):
            let (sum, claim) = (body.parts.reduce(0) { $0 + $1.amount.value }, claims[body.reimbursement])
            try hold(.yenConserved, sum, is: claim?.amount ?? 0, "the payments of \(body.reimbursement)")
        case .claimedLess: break
        case .roundDecided(let body): try take(body)
        case .roundCancelled(let body):
            let left = grants.values.filter { $0.round == body.round }.reduce(0) { $0 + $1.amount }
            try hold(.yenConserved, left, is: 0, "what is left of round \(body.round), which was taken back")
        }
    }

    mutating func owes(_ name: String) { owed.insert(name) }
    mutating func owesNoMore(_ name: String) { owed.remove(name) }
}

/// Pots and requests.
extension MoneyBook {
    private static func matter(of details: FundRequestDetails) -> String {
        [
            details.title, details.applicant, details.purpose.text, details.municipality.text,
            details.site?.text ?? "", details.item?.text ?? "",
        ].joined(separator: "\n")
    }

    private mutating func takeIncome(_ event: FundEvent) throws(Broken) {
        switch event {
        case .potOpened(let body):
            try hold(.orderKept, sources[body.pot] == nil, "pot \(body.pot) was opened twice")
            sources[body.pot] = body.details.source
        case .paidIn(let body):
            try hold(.yenConserved, deposits[body.deposit] == nil, "deposit \(body.deposit) came in twice")
            let kind = try source(body.pot)
            try hold(.condolenceApart, body.money.declared, is: kind, "the kind of money in \(body.pot)")
            deposits[body.deposit] = Deposit(pot: body.pot, amount: body.money.amount.value)
        case .paidBack(let body):
            let amount = body.correction.amount.value
            guard let deposit = deposits[body.deposit] else {
                throw Broken(.orderKept, "deposit \(body.deposit) never came in")
            }
            try hold(
                .moneyHolds, amount <= min(deposit.amount - deposit.back, free(deposit.pot)),
                "\(amount) of deposit \(body.deposit) go back, and the pot has \(free(deposit.pot)) free")
            deposits[body.deposit]?.back += amount
        default: break
        }
    }

    func source(_ pot: ID<Pot>) throws(Broken) -> LegalSource {
        guard let source = sources[pot] else { throw Broken(.orderKept, "pot \(pot) was never opened") }
        return source
    }

    private mutating func takeGrant(_ event: FundEvent) throws(Broken) {
        switch event {
        case .requested(let body):
            try hold(.orderKept, requests[body.request] == nil, "request \(body.request) was made twice")
            requests[body.request] = Asked(amount: body.details.amount.value, matter: Self.matter(of: body.details))
        case .requestWithdrawn(let body):
            try hold(.moneyHolds, granted(to: body.request), is: 0, "granted to \(body.request), which is withdrawn")
            requests[body.request]?.isWithdrawn = true
        case .granted(let body): try grant(body)
        case .grantReduced(let body):
            let (id, amount) = (body.grant, body.correction.amount.value)
            guard let grant = grants[id] else { throw Broken(.orderKept, "grant \(id) was never made") }
            try hold(
                .yenConserved, amount <= grant.amount - committed(from: id),
                "\(amount) of grant \(id) are taken back, which has \(grant.amount), bound \(committed(from: id))")
            grants[id]?.amount -= amount
        default: break
        }
    }

    private mutating func grant(_ body: FundEvent.Granted) throws(Broken) {
        let (id, pot, amount) = (body.grant, body.pot, body.amount.value)
        try hold(.yenConserved, grants[id] == nil, "grant \(id) was made twice")
        let most = free(pot)
        try hold(.moneyHolds, amount <= most, "grant \(id) of \(amount) from pot \(pot), which has \(most) free")
        let isCondolence = try source(pot) == .condolence
        switch body.target {
        case .request(let request):
            try hold(.condolenceApart, !isCondolence, "grant \(id) gives condolence money to request \(request)")
            let asked = requests[request].map { $0.isWithdrawn ? 0 : $0.amount } ?? 0
            try hold(
                .moneyHolds, amount <= asked - granted(to: request),
                "grant \(id) of \(amount) to \(request), which asks for \(asked) and has \(granted(to: request))")
            grants[id] = Grant(pot: pot, request: request, round: nil, amount: amount)
        case .round(let round, let municipality):
            try hold(.condolenceApart, isCondolence, "round \(round) gives other money than condolence money")
            let wasAnnounced = owed.remove("grant \(round) \(municipality) \(amount)") != nil
            try hold(.yenConserved, wasAnnounced, "grant \(id) of \(amount) is no part of round \(round)")
            grants[id] = Grant(pot: pot, request: nil, round: round, allottee: municipality, amount: amount)
        }
    }

    private mutating func take(_ body: FundEvent.RoundDecided) throws(Broken) {
        try hold(.condolenceApart, try source(body.details.pot), is: .condolence, "the money of round \(body.round)")
        for part in body.allotments {
            owed.formUnion([
                "grant \(body.round) \(part.municipality) \(part.amount.value)",
                "commitment \(body.round) \(part.amount.value) \(part.municipality)",
            ])
        }
    }
}
