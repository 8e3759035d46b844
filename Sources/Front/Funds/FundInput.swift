import Formats
import Relief
import Vocabulary

/// Everything about money as a form or a program says it.
enum FundInput {
    static func pot(_ fields: inout Fields) throws(Problem) -> PotDetails {
        let name = fields.needed("name", Wording("資金の名称", "name of the pot"))
        let source = fields.choice("source", Wording("法的な区分", "legal source"), LegalSource.self)
        let earmark = Earmark(
            purposes: fields.ids("purposes", Wording("使途", "purposes")),
            municipalities: fields.ids("municipalities", Wording("市町村", "municipalities")),
            sites: fields.ids("sites", Wording("施設", "sites")), items: fields.ids("items", Wording("品目", "items")))
        let limits = PotLimits(
            sharePercent: fields.whole("sharePercent", Wording("充当割合", "share"), in: 1...100),
            perMunicipality: fields.yen("perMunicipality"))
        let note = fields.text("note")
        guard let name, let source else { throw .input(fields.problems) }
        return try fields.checked(
            PotDetails(name: name, source: source, earmark: earmark, limits: limits, note: note))
    }

    static func money(_ fields: inout Fields) throws(Problem) -> MoneyIn {
        let amount = fields.neededYen("amount")
        let payer = fields.needed("payer", Wording("入金者", "payer"))
        let declared = fields.choice("declared", Wording("お金の区分", "kind of money"), LegalSource.self)
        let day = fields.neededDate("receivedOn", Wording("受入日", "day of receipt"))
        guard let amount, let payer, let declared, let day else { throw .input(fields.problems) }
        return try fields.checked(
            MoneyIn(amount: amount, payer: payer, declared: declared, receivedOn: day, note: fields.text("note")))
    }

    static func correction(_ fields: inout Fields) throws(Problem) -> Correction {
        let amount = fields.neededYen("amount")
        let reason = fields.needed("reason", Wording("理由", "reason"))
        guard let amount, let reason else { throw .input(fields.problems) }
        return try fields.checked(Correction(amount: amount, reason: reason))
    }

    static func reason(_ fields: inout Fields) throws(Problem) -> String {
        let reason = fields.needed("reason", Wording("理由", "reason"))
        return try fields.checked(reason)
    }

    static func request(_ fields: inout Fields) throws(Problem) -> FundRequestDetails {
        let title = fields.needed("title", Wording("件名", "title"))
        let applicant = fields.needed("applicant", Wording("要望者", "applicant"))
        let amount = fields.neededYen("amount")
        let purpose = fields.id("purpose", Wording("使途", "purpose"), of: Purpose.self)
        let place = fields.id("municipality", Wording("市町村", "municipality"), of: Municipality.self)
        let tier = fields.neededWhole("tier", Wording("優先度", "tier"), in: 1...3).flatMap { Item.Tier(rawValue: $0) }
        let site = fields.text("site") == nil ? nil : fields.id("site", Wording("施設", "site"), of: Site.self)
        let item = fields.text("item") == nil ? nil : fields.id("item", Wording("品目", "item"), of: Item.self)
        let use = use(&fields)
        guard let title, let applicant, let amount, let purpose, let place, let tier else {
            throw .input(fields.problems)
        }
        return try fields.checked(
            FundRequestDetails(
                title: title, applicant: applicant, amount: amount, purpose: purpose, municipality: place, site: site,
                item: item, tier: tier, use: use, note: fields.text("note")))
    }

    /// What of the act it is, when a ceiling is named.
    private static func use(_ fields: inout Fields) -> LawUse? {
        guard fields.text("use.ceiling") != nil else { return nil }
        let ceiling = fields.id("use.ceiling", Wording("災害救助法の費目", "item of the act"), of: Ceiling.self)
        guard let ceiling, let evidence = evidence(&fields, "use") else { return nil }
        return LawUse(
            ceiling: ceiling, units: evidence.units, from: evidence.from, through: evidence.through)
    }

    private static func evidence(_ fields: inout Fields, _ name: String) -> Evidence? {
        let units = fields.neededWhole(
            "\(name).units", Wording("数量", "quantity"), in: 1...LawRefusal.mostUnits)
        let from = fields.neededDate("\(name).from", Wording("始まりの日", "first day"))
        let through = fields.neededDate("\(name).through", Wording("終わりの日", "last day"))
        guard let units, let from, let through else { return nil }
        return Evidence(units: units, from: from, through: through)
    }

    static func commitment(_ fields: inout Fields) throws(Problem) -> CommitmentDetails {
        let amount = fields.neededYen("amount")
        let payee = fields.needed("payee", Wording("支払先", "payee"))
        let subject = fields.needed("subject", Wording("内容", "subject"))
        guard let amount, let payee, let subject else { throw .input(fields.problems) }
        return try fields.checked(
            CommitmentDetails(amount: amount, payee: payee, subject: subject, reference: fields.text("reference")))
    }

    static func payment(_ fields: inout Fields) throws(Problem) -> PaymentDetails {
        let amount = fields.neededYen("amount")
        let receipt = fields.needed("receipt", Wording("領収書番号", "number of the receipt"))
        let day = fields.neededDate("paidOn", Wording("支払日", "day of payment"))
        let proof = fields.text("evidence.units") == nil ? nil : evidence(&fields, "evidence")
        guard let amount, let receipt, let day else { throw .input(fields.problems) }
        return try fields.checked(PaymentDetails(amount: amount, receipt: receipt, paidOn: day, evidence: proof))
    }

    /// A program that names no payments means all; a form always says which are ticked.
    static func claim(_ fields: inout Fields) throws(Problem) -> ClaimRequest {
        let addressee = fields.needed("addressee", Wording("求償先", "addressee"))
        let document = fields.needed("document", Wording("文書番号", "number of the letter"))
        let day = fields.neededDate("claimedOn", Wording("求償日", "day of the claim"))
        let isChosen = fields.text("chosen") != nil
        let payments = fields.ids("payments", Wording("支払", "payments"), of: Payment.self)
        let amount = fields.yen("amount")
        guard let addressee, let document, let day else { throw .input(fields.problems) }
        return try fields.checked(
            ClaimRequest(
                addressee: addressee, document: document, claimedOn: day,
                payments: isChosen || !payments.isEmpty ? payments : nil, amount: amount))
    }

    static func standard(_ fields: inout Fields, id: ID<SpecialStandard>) throws(Problem) -> SpecialStandard {
        let ceiling = fields.id("ceiling", Wording("災害救助法の費目", "item of the act"), of: Ceiling.self)
        let document = fields.needed("document", Wording("文書番号", "number of the letter"))
        let day = fields.neededDate("agreedOn", Wording("同意の日", "day of the agreement"))
        let yen = fields.yen("perUnit")
        let days = fields.whole("days", Wording("日数", "days"), in: LawPeriod.range)
        let place =
            fields.text("municipality") == nil
            ? nil : fields.id("municipality", Wording("市町村", "municipality"), of: Municipality.self)
        guard let ceiling, let document, let day else { throw .input(fields.problems) }
        return try fields.checked(
            SpecialStandard(
                id: id, ceiling: ceiling, document: document, agreedOn: day, perUnit: yen, days: days,
                municipality: place))
    }
}
