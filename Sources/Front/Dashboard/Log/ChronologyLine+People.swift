import Relief
import Vocabulary

/// Sentences about people; telephone, mail and home never stand in one.
extension ChronologyLine {
    func directory(_ event: DirectoryEvent) -> Wording {
        switch event {
        case .unitListed(let unit):
            Wording("部署「\(unit.name)」を登録しました。", "The unit “\(unit.name)” was listed.")
        case .teamListed(let team):
            Wording("団体「\(team.name)」を登録しました。", "The team “\(team.name)” was listed.")
        case .skillListed(let skill):
            Wording("技能「\(skill.name.japanese)」を登録しました。", "The skill “\(skill.name.english)” was listed.")
        }
    }

    func person(_ event: PersonEvent) -> Wording {
        let name = names.person(event.person)
        return switch event {
        case .registered(let body):
            Wording(
                "\(body.kind.name.japanese)「\(body.details.name)」さんを登録しました。",
                "\(body.details.name) was registered as \(body.kind.name.english).")
        case .detailsChanged(let body):
            Wording("「\(body.details.name)」さんの登録内容を変えました。", "The details of \(body.details.name) were changed.")
        case .certified(let body): certified(body.certificate, name)
        case .availabilityTold(let body):
            Wording(
                "「\(name)」さんの参加できる日時を\(body.blocks.count)件にしました。",
                "\(name) can come at \(body.blocks.count) times.")
        case .contactNamed(let body):
            Wording(
                "「\(name)」さんを\(names.site(body.site))の\(body.role.name.japanese)にしました。",
                "\(name) is \(body.role.name.english) of \(names.site(body.site)).")
        case .contactReleased(let body):
            Wording(
                "「\(name)」さんを\(names.site(body.site))の\(body.role.name.japanese)から外しました。",
                "\(name) is no longer \(body.role.name.english) of \(names.site(body.site)).")
        case .left(let body):
            Wording(
                "「\(name)」さんは\(body.from.short)から離任します（\(body.reason)）。",
                "\(name) takes part no more from \(body.from.short) on (\(OwnReason.wording(of: body.reason).english))."
            )
        case .returned(let body):
            Wording("「\(name)」さんは\(body.from.short)から復帰します。", "\(name) is back from \(body.from.short) on.")
        }
    }

    private func certified(_ certificate: Certificate, _ name: String) -> Wording {
        let skill = names.skill(certificate.skill)
        let until = certificate.expires.map { Wording("（\($0)まで）", " (until \($0))") } ?? Wording("", "")
        return Wording(
            "「\(name)」さんの\(skill.japanese)の資格証を確認しました\(until.japanese)。",
            "A certificate of \(name) for \(skill.english) was seen\(until.english).")
    }

    func attendance(_ event: AttendanceEvent) -> Wording {
        let (name, site) = (names.person(event.body.person), names.site(event.body.site))
        let seen = event.body.observedAt
        return switch event {
        case .checkedIn:
            Wording("「\(name)」さんが\(site)に出勤しました（\(seen.short)）。", "\(name) came on duty at \(site) at \(seen.short).")
        case .checkedOut:
            Wording("「\(name)」さんが\(site)を退勤しました（\(seen.short)）。", "\(name) went off duty at \(site) at \(seen.short).")
        }
    }
}
