package import Vocabulary

extension ApprovalRefusal {
    package var wording: Wording {
        switch self {
        case .noSuchRequest, .noSuchRule, .noSuchDelegation, .otherRequest, .noTitle, .noReason,
            .textTooLong, .personsOutOfRange, .roleMayNotApprove, .sameThreshold, .deputyOfOneself, .noPeriod:
            inputWording
        case .notNeeded, .alreadyAsked, .alreadyApproved, .alreadyReturned, .alreadyWithdrawn, .approvalNeeded,
            .approvalWaits, .approvedForLess, .noLongerHolds, .othersNeeded:
            stateWording
        case .alreadySigned, .ownRequest, .notTheirs, .principalIsBound, .notEntitled, .holderNeeded, .nobodyKnown:
            personWording
        }
    }

    private var inputWording: Wording {
        switch self {
        case .noSuchRequest(let id): Wording("決裁「\(id)」はありません。", "There is no request for approval “\(id)”.")
        case .noSuchRule(let id): Wording("決裁基準「\(id)」はありません。", "There is no rule of approval “\(id)”.")
        case .noSuchDelegation(let id): Wording("代決「\(id)」は登録されていません。", "No deputy is recorded as “\(id)”.")
        case .otherRequest(let title):
            Wording(
                "同じ番号で「\(title)」の決裁が登録済みです。", "Another request, “\(title)”, is recorded under this id.")
        case .noTitle:
            Wording(
                "件名を入力してください（1〜\(Self.longestTitle)文字）。", "Give a title of 1 to \(Self.longestTitle) characters.")
        case .noReason:
            Wording(
                "理由を入力してください（1〜\(Self.longestText)文字）。", "Give a reason of 1 to \(Self.longestText) characters.")
        case .textTooLong: Wording("文字数が多すぎます。", "The text is too long.")
        case .personsOutOfRange(let persons):
            Wording("決裁の人数「\(persons)」は1人か2人にしてください。", "Not \(persons): one person or two have to approve.")
        case .roleMayNotApprove(let role):
            Wording(
                "「\(role.name.japanese)」には承認の権限がありません。災害対策本部か管理者を選んでください。",
                "A \(role.name.english) may not approve anything; choose headquarters or an administrator.")
        case .sameThreshold(let other):
            Wording(
                "同じ種類・同じ金額の基準「\(other)」があります。先にそちらを廃止してください。",
                "Rule “\(other)” is for the same kind and amount; lift it first.")
        case .deputyOfOneself:
            Wording("自分を代決者にはできません。別の人を選んでください。", "Nobody is their own deputy; choose another person.")
        case .noPeriod:
            Wording(
                "代決の期間を確かめてください（終わりは始まりと現在より後）。", "The deputy's time must end after it begins, and after now.")
        default: Wording("", "")
        }
    }

    private var stateWording: Wording {
        switch self {
        case .notNeeded(let kind, let amount):
            Wording(
                "\(kind.name.japanese)（\(amount?.description ?? "金額不明")）に決裁は要りません。そのまま実行できます。",
                "A \(kind.name.english) of \(amount?.wording.english ?? "unknown amount") needs no approval; go ahead.")
        case .alreadyAsked(let by, let at):
            Wording(
                "\(by)が\(at.short)に決裁を上げ、決裁待ちです。", "\(by) has asked for approval at \(at.short); it waits.")
        case .alreadyApproved(let by, let at):
            Wording("\(by)が\(at.short)に決裁済みです。", "\(by) has approved it at \(at.short).")
        case .alreadyReturned(let by, let at):
            Wording(
                "\(by)が\(at.short)に差し戻しました。直して新しく決裁を上げてください。",
                "\(by) has returned it at \(at.short). Mend it and ask anew.")
        case .alreadyWithdrawn(let at):
            Wording("\(at.short)に取り下げられました。", "It was withdrawn at \(at.short).")
        case .approvalNeeded(let kind, let who):
            Wording(
                "この\(kind.name.japanese)には決裁（\(who.japanese)）が必要です。先に決裁を上げてください。",
                "This \(kind.name.english) needs the approval of \(who.english). Ask for it first.")
        case .approvalWaits(let by, let at):
            Wording(
                "決裁待ちです（\(by)が\(at.short)に申請）。決裁されてから実行してください。",
                "It waits for approval (asked by \(by) at \(at.short)). Try again when it is approved.")
        case .approvedForLess(let amount):
            Wording(
                "決裁済みの金額は\(amount)までです。超える金額の決裁を新しく上げてください。",
                "It is approved for up to \(amount.wording.english). Ask for approval of the larger amount.")
        case .noLongerHolds(let reason):
            Wording(
                "決裁しても、いまは実行できません：\(reason.japanese) 直してから決裁するか、差し戻してください。何も記録していません。",
                """
                It cannot be carried out as things stand: \(reason.english) Put that right and approve, or return it. \
                Nothing was recorded.
                """)
        case .othersNeeded(let sum, let who):
            Wording(
                "申請の後にほかの支払・配分が進み、合計が\(sum)になりました。この額には\(who.japanese)の決裁が必要です。差し戻して、決裁を上げ直してもらってください。",
                """
                Since it was asked for, others went ahead and the sum is \(sum.wording.english), which needs the approval of \
                \(who.english). Return it and have it asked for anew.
                """)
        default: Wording("", "")
        }
    }

    private var personWording: Wording {
        switch self {
        case .alreadySigned(let at):
            Wording(
                "あなた（または代決者）が\(at.short)に決裁済みです。もう1人は別の人が決裁してください。",
                "You or your deputy approved it at \(at.short); the second must be another person.")
        case .ownRequest:
            Wording("自分が上げた決裁は、自分では決裁できません。別の人に頼んでください。", "Nobody approves their own; ask another person.")
        case .notTheirs(let name):
            Wording("取り消せるのは本人（\(name)）だけです。", "Only \(name) can take it back.")
        case .principalIsBound:
            Wording(
                "代決を任せた人が申請者か決裁済みの人のため、この件は代決できません。",
                "You stand in for somebody who asked for it or has approved it; another person must decide.")
        case .notEntitled(let who):
            Wording("この件を決裁できるのは\(who.japanese)です。", "Only \(who.english) can approve this.")
        case .holderNeeded(let holder):
            Wording(
                "最後の決裁は「\(holder)」か、その代決者が行ってください。", "The last approval must be by “\(holder)” or a deputy of theirs.")
        case .nobodyKnown:
            Wording(
                "誰が決裁するのか分かりません。本人のリンク（トークン）から入ってください。",
                "Nobody knows who you are here; come in by a token of your own.")
        default: Wording("", "")
        }
    }
}
