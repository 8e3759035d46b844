package import Vocabulary

extension OfferRefusal {
    package var wording: Wording {
        switch self {
        case .noWords, .noPlace, .noName, .noContact, .noReason, .textTooLong, .untilOutOfRange, .fromAfterUntil,
            .dayOutOfRange:
            fieldWording
        case .amountOutOfRange, .moneyOutOfRange, .moreThanOffered, .otherKind, .otherPurpose, .notADepot,
            .otherDepot, .nothingCounted:
            amountWording
        case .noMoneyAccepted, .noHelpersAccepted, .helpersOutOfRange, .teamFull, .depotOutOfUse, .notAHelper,
            .helperOnDuty, .noReasonForHelper:
            arrivalWording
        default: stateWording
        }
    }

    private var fieldWording: Wording {
        switch self {
        case .noWords:
            Wording(
                "何をご提供いただけるか入力してください（1〜\(Self.longestWhat)文字）。",
                "Say what you offer (1 to \(Self.longestWhat) characters).")
        case .noPlace:
            Wording(
                "どこにあるか、どこから来られるかを入力してください（1〜\(Self.longestPlace)文字）。",
                "Say where it is or where you come from (1 to \(Self.longestPlace) characters).")
        case .noName:
            Wording(
                "お名前か団体名を入力してください（1〜\(Self.longestName)文字）。", "Give a name of 1 to \(Self.longestName) characters.")
        case .noContact:
            Wording(
                "連絡がつく電話番号（9桁以上）かメールアドレスを入力してください。",
                "Give a telephone number of nine digits or more, or an address for mail.")
        case .noReason:
            Wording("「その他」のときは、申し出た方に伝える理由を入力してください。", "With “other”, say why: the giver will read it.")
        case .textTooLong:
            Wording(
                "メモと理由は\(Self.longestNote)文字以内にしてください。", "Keep notes and reasons to \(Self.longestNote) characters.")
        case .untilOutOfRange(let until):
            Wording(
                "いつまで「\(until)」は、今日から1年以内の日にしてください。", "The last day, \(until), must be between today and a year ahead.")
        case .fromAfterUntil:
            Wording("始まりの日は終わりの日より前に、期間は申し出の期間内にしてください。", "It must begin before it ends, within the time offered.")
        case .dayOutOfRange(let day):
            Wording(
                "活動する日「\(day)」は、今日の前後1年以内の日にしてください。", "The day of the work, \(day), must be within a year of today.")
        default: Wording("", "")
        }
    }

    private var amountWording: Wording {
        switch self {
        case .amountOutOfRange(let amount):
            Wording("数量「\(amount)」は受け付けられる範囲を超えています。", "The amount \(amount) is out of range.")
        case .moneyOutOfRange(let most):
            Wording("金額は1円〜\(most)にしてください。", "Take 1 to \(most.grouped) yen.")
        case .moreThanOffered(let amount, let most):
            Wording("「\(amount)」は申し出の数量（\(most)）を超えるか、0以下です。", "\(amount) is not within the \(most) offered.")
        case .otherKind(let kind):
            Wording("この申し出は「\(kind.name.japanese)」です。", "This offer is one of \(kind.name.english).")
        case .otherPurpose(let purpose):
            Wording(
                "このお金は「\(purpose.name.japanese)」として申し出られました。別の資金には入れられません。",
                "It was given as \(purpose.name.english) and goes into no other pot.")
        case .notADepot(let id):
            Wording("「\(id)」は物資拠点ではありません。物資拠点を選んでください。", "“\(id)” is not a depot; choose one.")
        case .otherDepot(let id):
            Wording("「\(id)」は受け入れ先の物資拠点ではありません。", "“\(id)” is not the depot that expects it.")
        case .nothingCounted:
            Wording(
                "届いた数を入力するか、「これ以上届かない」を選んでください。", "Give the number that came, or say that nothing more will come.")
        default: Wording("", "")
        }
    }

    private var stateWording: Wording {
        switch self {
        case .noSuchOffer(let id): Wording("申し出「\(id)」はありません。", "There is no offer “\(id)”.")
        case .otherOffer(let id):
            Wording("番号「\(id)」では別の申し出が登録済みです。", "Another offer is recorded under “\(id)”.")
        case .tooManyNow:
            Wording(
                "ただいま申し出が集中しています。1時間ほど後に、もう一度お送りください。",
                "Too many offers are coming in just now. Please send it again in about an hour.")
        case .tooManyOpen:
            Wording(
                "同じ連絡先から、回答待ちの申し出が\(OfferCrowd.mostOfContact)件あります。回答をお待ちいただくか、まとめて1件でお送りください。",
                "\(OfferCrowd.mostOfContact) offers from this contact wait for an answer. Wait for it, or put all into one."
            )
        case .goodsExpired(let day):
            Wording(
                "期限（\(day)）が、お届けいただける日より前です。期限を確かめてください。期限切れの品物は配れないため、お受けできません。",
                "Out of date (\(day)) before it could come; such goods cannot be handed out.")
        case .lapsed(let until):
            Wording(
                "申し出の期限（\(until)）が過ぎています。申し出た方に連絡し、新しい申し出をもらってください。",
                "It ended on \(until). Call the giver and ask for a new one.")
        case .alreadyAccepted(let by, let at):
            Wording("\(by)が\(at.short)に受け入れ済みです。", "\(by) has accepted it at \(at.short).")
        case .alreadyDeclined(let by, let at):
            Wording("\(by)が\(at.short)に断り済みです。", "\(by) has declined it at \(at.short).")
        case .alreadyWithdrawn(let at): Wording("\(at.short)に取り下げられました。", "It was withdrawn at \(at.short).")
        case .hasArrived:
            Wording("すでに届いたものとして記録されています。", "It is recorded as arrived already.")
        case .notExpected:
            Wording("受け入れ済みの物資の申し出ではありません。", "It is no offer of goods that was accepted.")
        default: Wording("", "")
        }
    }

    /// What can be done once an offer is accepted.
    private var arrivalWording: Wording {
        switch self {
        case .noHelpersAccepted:
            Wording(
                "受け入れ済みの人手の申し出ではありません。受け入れの回答のあとで登録してください。",
                "It is no offer of people that was accepted. Name them once it is.")
        case .helpersOutOfRange(let count):
            Wording(
                "一度に登録できるのは1〜\(HelperList.most)人です（\(count)人）。",
                "\(count.english("person", "people")); 1 to \(HelperList.most) at once.")
        case .teamFull(let known, let most):
            Wording(
                "受け入れは\(most)人までです（登録済み\(known)人、あと\(max(0, most - known))人）。人数を減らすか、本部に相談してください。",
                "\(most) people were accepted, \(known) are named; \(max(0, most - known)) more can be. Name fewer, or ask headquarters."
            )
        case .noMoneyAccepted:
            Wording(
                "受け入れ済みの資金の申し出ではありません。先に受け入れてください。", "It is no offer of money that was accepted. Accept it first.")
        case .depotOutOfUse(let name):
            Wording(
                "物資拠点「\(name)」は開設していません（閉鎖・未開設・受入不可）。開設している物資拠点を選んでください。",
                "The depot “\(name)” is out of use (closed, not open yet or unusable). Choose one that is open.")
        case .notAHelper(let id, let names): notAHelper(id, names)
        case .helperOnDuty(let name, let site):
            Wording(
                "「\(name)」は「\(site)」で従事中です。退所を記録してから取り消してください。",
                "\(name) is on duty at “\(site)”. Record that they have left there, then take them off.")
        case .noReasonForHelper:
            Wording(
                "取り消す理由を入力してください（1〜\(Self.longestHelperReason)文字）。",
                "Say why they do not come, in 1 to \(Self.longestHelperReason) characters.")
        default: Wording("", "")
        }
    }

    private func notAHelper(_ id: ID<Person>, _ names: [String]) -> Wording {
        guard !names.isEmpty else {
            return Wording(
                "「\(id)」はこの申し出で参加する人ではありません。まだ誰も登録されていません。", "“\(id)” does not come with this offer; nobody does yet.")
        }
        return Wording(
            "「\(id)」はこの申し出で参加する人ではありません。参加する人：\(names.joined(separator: "、"))。",
            "“\(id)” does not come with this offer. Those who do: \(names.joined(separator: ", ")).")
    }
}
