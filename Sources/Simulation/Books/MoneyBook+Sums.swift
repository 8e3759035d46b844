import Relief
import Vocabulary

/// Sums, from the single entries.
extension MoneyBook {
    func received(by pot: ID<Pot>) -> Int64 {
        deposits.values.reduce(0) { $0 + ($1.pot == pot ? $1.amount - $1.back : 0) }
    }
    func granted(from pot: ID<Pot>) -> Int64 { grants.values.reduce(0) { $0 + ($1.pot == pot ? $1.amount : 0) } }
    func granted(to request: ID<FundRequest>) -> Int64 {
        grants.values.reduce(0) { $0 + ($1.request == request ? $1.amount : 0) }
    }
    /// Whether both are for one matter, so that their sums are one.
    func isOneMatter(_ a: ID<FundRequest>, _ b: ID<FundRequest>) -> Bool {
        a == b || requests[a].map { $0.matter == requests[b]?.matter } ?? false
    }
    /// Whether both pay one payee for one request, or out of one grant of a round.
    func isOneMatter(_ a: ID<Relief.Commitment>, _ b: ID<Relief.Commitment>) -> Bool {
        guard a != b, let one = commitments[a], let other = commitments[b] else { return a == b }
        let request = grants[one.grant]?.request
        let isOneSource = request == nil ? one.grant == other.grant : request == grants[other.grant]?.request
        return isOneSource && one.payee == other.payee
    }
    func granted(inMatterOf request: ID<FundRequest>) -> Int64 {
        grants.values.reduce(0) { sum, grant in
            grant.request.map { isOneMatter($0, request) } ?? false ? sum + grant.amount : sum
        }
    }
    func paid(inMatterOf commitment: ID<Relief.Commitment>) -> Int64 {
        payments.values.reduce(0) { isOneMatter($1.commitment, commitment) ? $0 + $1.amount - $1.refunded : $0 }
    }
    func free(_ pot: ID<Pot>) -> Int64 { received(by: pot) - granted(from: pot) }
    func committed(from grant: ID<Relief.Grant>) -> Int64 {
        commitments.values.reduce(0) { $0 + ($1.grant == grant ? $1.amount : 0) }
    }
    func committed(from pot: ID<Pot>) -> Int64 {
        commitments.values.reduce(0) { $0 + ($1.pot == pot ? $1.amount : 0) }
    }
    func paid(of commitment: ID<Relief.Commitment>) -> Int64 {
        payments.values.reduce(0) { $0 + ($1.commitment == commitment ? $1.amount - $1.refunded : 0) }
    }
    func paid(from pot: ID<Pot>) -> Int64 {
        payments.values.reduce(0) { $0 + ($1.pot == pot ? $1.amount - $1.refunded : 0) }
    }
    func claimed(from pot: ID<Pot>) -> Int64 { claims.values.reduce(0) { $0 + ($1.pot == pot ? $1.amount : 0) } }
    func reimbursed(to pot: ID<Pot>) -> Int64 { claims.values.reduce(0) { $0 + ($1.pot == pot ? $1.received : 0) } }
}
