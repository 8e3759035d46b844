package import Vocabulary

extension ReimbursementRefusal {
    package var wording: Wording {
        switch self {
        case .noSuchClaim(let id): Wording("求償「\(id)」は登録されていません。", "There is no claim “\(id)”.")
        case .alreadyClaimed(let document):
            Wording("同じ番号で求償「\(document)」が登録済みです。", "Claim “\(document)” is recorded under this id.")
        case .notUnderAct(let source):
            Wording(
                "\(source.name.japanese)の資金は求償できません。災害救助法の資金から支払った分だけ求償できます。",
                "Only what was paid from pots of the Disaster Relief Act is asked back, not \(source.name.english).")
        case .noAmount: FundText.noAmount
        case .noAddressee: Wording("求償先（県・国）を入力してください（1〜100文字）。", "Say of whom it is claimed, in 1 to 100 characters.")
        case .noDocument: Wording("文書番号を入力してください（1〜100文字）。", "Give the number of the letter, 1 to 100 characters.")
        case .noReason: FundText.noReason
        case .inTheFuture(let date): Wording("日付（\(date)）が今日より先です。", "The day, \(date), is later than today.")
        case .overPaid(let left):
            Wording(
                "求償できるのは、支払済みで求償していない\(left)までです。",
                "At most \(left.wording.english) was paid and not claimed yet.")
        case .overOutstanding(let left):
            Wording(
                "この求償の残りは\(left)です。それ以下にしてください。",
                "The claim has \(left.wording.english) outstanding; give at most that.")
        case .noPayments, .otherPot, .paymentClaimed, .refunded, .sumDiffers, .notInClaim, .paymentNeeded, .overPart:
            paymentWording
        }
    }

    private var paymentWording: Wording {
        switch self {
        case .noPayments:
            Wording(
                "求償していない支払がありません。支払を記録してから、求償する支払を選んでください。",
                "There is no payment to ask back. Record payments first, then choose those to claim.")
        case .otherPot(let receipt):
            Wording(
                "領収書「\(receipt)」の支払は別の資金からです。この資金の支払だけを選んでください。",
                "Receipt “\(receipt)” was paid from another pot; choose payments of this one.")
        case .paymentClaimed(let receipt, let document, let claim):
            Wording(
                "領収書「\(receipt)」の支払は、求償「\(document)」（\(claim)）に入っています。外してください。",
                "Receipt “\(receipt)” is claimed in “\(document)” (\(claim)) already; leave it out.")
        case .refunded(let receipt):
            Wording(
                "領収書「\(receipt)」の支払は全額返金済みです。外してください。",
                "Receipt “\(receipt)” was refunded to the last yen; leave it out.")
        case .sumDiffers(let stated, let sum):
            Wording(
                "選んだ支払の合計は\(sum)で、入力された\(stated)と違います。",
                "The payments come to \(sum.wording.english), not \(stated.wording.english).")
        case .notInClaim(let payment):
            Wording("支払「\(payment)」はこの求償に入っていません。", "Payment “\(payment)” is not in this claim.")
        case .paymentNeeded(let count):
            Wording(
                "この求償には支払が\(count)件あります。どの支払を減らすかを選んでください。",
                "The claim is made of \(count.english("payment")); choose the one to reduce.")
        case .overPart(let left):
            Wording(
                "この支払で求償しているのは\(left)です。それ以下にしてください。",
                "\(left.wording.english) of this payment is claimed; take back at most that.")
        default: Wording("", "")
        }
    }
}
