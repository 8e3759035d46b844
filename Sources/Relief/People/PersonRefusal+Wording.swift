package import Vocabulary

extension PersonRefusal {
    package var wording: Wording {
        switch self {
        case .noSuchPerson(let code):
            Wording(
                "「\(code)」という番号の人は登録されていません。カードの番号を確かめてください。分からないときは、災害対策本部に名前を伝えれば番号を調べられます。",
                "Nobody is registered as “\(code)”. Check the number on the card; headquarters can look it up by name.")
        case .noSuchUnit(let id): PeopleWording.noSuchUnit(id)
        case .noSuchTeam(let id):
            Wording(
                "団体「\(id)」は登録されていません。先に団体を登録してください。", "No team “\(id)” is listed. List the team first.")
        case .noSuchSkill(let id):
            Wording(
                "技能「\(id)」は技能一覧にありません。先に技能の表に加えてください。",
                "No skill “\(id)” is listed. Add it to the sheet of skills first.")
        case .noName:
            Wording("氏名を入力してください（1〜100文字）。", "Give a name of 1 to 100 characters.")
        case .textTooLong(let count):
            Wording(
                "\(count)文字は長すぎます。\(Self.longestText)文字以内にしてください。",
                "\(count) characters are too many; keep it to \(Self.longestText).")
        case .badPhone(let phone): PeopleWording.badPhone(phone)
        case .badMail(let mail):
            Wording(
                "メールアドレス「\(mail)」の形が正しくありません（例: name@example.jp）。", "“\(mail)” is no mail address (name@example.jp).")
        case .alreadyKnown(let id, let name):
            Wording(
                "「\(name)」さんは氏名・かな・電話が同じ人が番号「\(id)」で登録済みです。同じ人なら番号「\(id)」を使い、別の人なら電話を確かめてください。",
                "“\(name)” is registered as “\(id)” with the same name, reading and telephone. Use “\(id)” if it is the same person; otherwise check the telephone."
            )
        case .kindChanged(let id, let kind):
            Wording(
                "番号「\(id)」は\(kind.name.japanese)として登録済みです。別の番号を使ってください。",
                "“\(id)” is registered as \(kind.name.english). Use another number.")
        case .certificateExpired(let skill, let day):
            Wording(
                "「\(skill.japanese)」の資格証は\(day)で期限が切れています。更新した資格証の期限を入力するか、資格なしで登録してください。",
                "The certificate for “\(skill.english)” ran out on \(day). Give the date of a renewed one, or register without it."
            )
        case .endsBeforeItBegins(let block):
            Wording(
                "参加可能な日時の終わり（\(block.to.short)）が始まり（\(block.from.short)）より前です。",
                "It would end at \(block.to.short), before it begins at \(block.from.short).")
        case .availabilityOverlaps(let first, let second):
            Wording(
                "参加可能な日時が重なっています（\(first.from.short)〜\(first.to.short) と \(second.from.short)〜\(second.to.short)）。1つにまとめてください。",
                "\(first.from.short)–\(first.to.short) and \(second.from.short)–\(second.to.short) overlap. Make them one."
            )
        case .tooManyBlocks(let count):
            Wording(
                "参加可能な日時が\(count)件あります。\(Self.mostBlocks)件以内にしてください。",
                "\(count) stretches of time are too many; give at most \(Self.mostBlocks).")
        case .notAShelter(let id):
            Wording("「\(id)」は避難所ではありません。", "“\(id)” is not a shelter.")
        case .noReasonToLeave:
            Wording(
                "離任の理由を入力してください（1〜\(Self.longestText)文字）。例：派遣期間の終了",
                "Say in 1 to \(Self.longestText) characters why the person leaves.")
        case .alreadyLeft(let name, let from):
            Wording(
                "「\(name)」さんは\(from.short)から離任と記録済みです。変えるときは、先に復帰を記録してください。",
                "\(name) is recorded to leave at \(from.short). To change it, record first that they are back.")
        case .neverLeft(let name):
            Wording("「\(name)」さんは離任していません。復帰の記録は要りません。", "\(name) has not left; there is nothing to come back from.")
        }
    }
}
