import Boards
import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import Vocabulary

/// What every page needs: the post to read from, and the moment of asking.
struct PageFrame: Sendable {
    let post: CommandPost

    func error(_ problem: Problem, _ request: Request, _ context: FrontContext) async -> HTML {
        let shell = await shell(problem.wording, await post.wall, context, path: "/")
        return ErrorPage(
            shell: shell, status: Int(problem.status.code), wording: problem.wording, code: problem.code,
            remedy: problem.remedy
        ).document
    }

    func landing(_ request: Request, _ context: FrontContext) async -> HTML {
        let shell = await shell(Wording("ようこそ", "Welcome"), await post.wall, context, path: "/")
        return LandingPage(shell: shell).document
    }

    /// What stands around a page that is made from `wall`.
    func shell(
        _ title: Wording, _ wall: Wall, _ context: FrontContext, path: String, place: String? = nil,
        notice: Notice? = nil
    ) async -> Shell {
        Shell(
            title: title, visitor: context.visitor, language: context.language, incident: wall.situation.incident,
            asOf: wall.asOf, position: wall.position, path: path, place: place, notice: notice,
            isLive: context.visitor != nil && place != nil, hindrance: await hindrance())
    }

    /// Why nothing can be recorded at present, asked anew for every page.
    func hindrance() async -> Hindrance? { await post.trouble().map { Hindrance($0) } }

    /// The wall that a page asked for with `?from=`, which always exists for a page of our own.
    func wall(for request: Request) async throws -> Wall {
        try await post.wall(for: request)
    }

    /// What a page of headquarters is drawn from.
    func desk(_ request: Request, _ visitor: Visitor) async throws -> Desk {
        Desk(
            wall: try await wall(for: request), visitor: visitor, now: post.now(), commandKey: commandKey(),
            notice: notice(for: request), hindrance: await hindrance())
    }

    /// The same for a page that comes back with what was typed, under the key that it was sent with.
    func desk(_ visitor: Visitor, returning state: FormState) async -> Desk {
        Desk(
            wall: await post.wall, visitor: visitor, now: post.now(), commandKey: state.commandKey ?? commandKey(),
            hindrance: await hindrance())
    }

    /// A new name for what a form on this page will send.
    func commandKey() -> String { String(post.names.secret().prefix(26)) }

    /// What was just done, told by the redirect after it; or that an answer which is asked for is kept no longer.
    func notice(for request: Request) -> Notice? {
        if request.uri.queryParameters[KeptAnswers.name] != nil { return KeptAnswers.gone }
        guard let said = request.uri.queryParameters["did"], let done = Done(rawValue: String(said)) else { return nil }
        guard let pressed = PressedTime.wording(for: request, now: post.now()) else {
            return Notice(.success, done.wording)
        }
        let (japanese, english) = (done.wording.japanese, done.wording.english)
        return Notice(.success, Wording("\(japanese)\(pressed.japanese)", "\(english) \(pressed.english)"))
    }
}

extension CommandPost {
    func wall(for request: Request) async throws -> Wall {
        guard let position = try Query(request).position("from") else { return wall }
        if let wall = try await wall(from: position) { return wall }
        throw Problem(
            status: .serviceUnavailable, code: "board/not-reached",
            wording: Wording("位置\(position)はまだ記録されていません。", "Position \(position) is not recorded yet."), retryAfter: 1)
    }
}

/// Things that a page says were done after a redirect.
enum Done: String, CaseIterable {
    case need, headcount, cancelled, confirmed, received, loaded, departed, stock, undone, approved, rejected, status
    case receiptCorrected, receiptTakenBack, calledOff, assigned
    case lotCounted, lotDiscarded
    case amended, planned, unchanged, holding, capLifted, reserveReleased
    case roadClosed, roadOpen, wayMeasured, pinned, banned, lifted, dispatch
    case supplierRegistered, agreementConcluded, orderPlaced, orderRequested, orderConfirmed, orderCancelled
    case deliveryRecorded, deliveryWithdrawn, deliveryReported, orderSettled
    case waveAnnounced, waveChanged, waveCancelled
    case partsApproved, partsRejected
    case postsReckoned, postAsked, postChanged, postWithdrawn, shiftAssigned, shiftCancelled, calendarClosed
    case funds
    case registered, contactNamed, contactReleased, certified, available, checkedIn, checkedOut
    case approvalAsked, approvalGiven, approvalReturned, approvalWithdrawn, deputyNamed, deputyEnded
    case offered, offerIdentified, offerAccepted, offerDeclined, offerWithdrawn, offerReceived
    case personLeft, personBack, swapProposed, swapAnswered, listStored, helperEnrolled, helperRemoved

    var wording: Wording {
        switch self {
        case .need: Wording("要請を受け付けました。本部に届いています。", "The need is recorded; headquarters sees it.")
        case .headcount: Wording("避難者数を受け付けました。", "The headcount is recorded.")
        case .amended: Wording("要請の数を直しました。本部に届いています。", "It is corrected; headquarters sees it.")
        case .cancelled: Wording("要請を取り消しました。", "The need is cancelled.")
        case .confirmed: Wording("確認を受け付けました。", "Confirmed.")
        case .received: Wording("受け取りを記録しました。ありがとうございました。", "The receipt is recorded. Thank you.")
        case .receiptCorrected: Wording("受け取りの数を直しました。本部に届いています。", "It is corrected; headquarters sees it.")
        case .calledOff: Wording("便を取りやめました。要請は次の計画に入ります。", "It is called off; its needs are in the next plan.")
        case .receiptTakenBack:
            Wording("受け取りの記録を取り消しました。便は「配送中」に戻りました。", "The record is taken back; the load is on the road.")
        case .assigned: Wording("運送の担当を記録しました。", "Who drives is recorded.")
        case .loaded: Wording("積込を記録しました。", "The loading is recorded.")
        case .departed: Wording("出発を記録しました。", "The departure is recorded.")
        case .stock: Wording("在庫表を取り込みました。", "The stock sheet is stored.")
        case .undone: Wording("取り込みを元に戻しました。", "The import is undone.")
        case .lotCounted: Wording("数えた数が在庫になりました。", "The stock holds the number that you counted.")
        case .lotDiscarded:
            Wording("在庫を0にしました。まちがいのときは、ここで数え直せます。", "It is set to 0. If that was wrong, count it anew.")
        case .approved: Wording("計画を承認しました。拠点に積込の指示が出ています。", "The plan is approved; depots see what to load.")
        case .rejected: Wording("計画を却下しました。", "The plan is rejected.")
        case .status: Wording("開設状況を更新しました。", "The status is changed.")
        case .planned: Wording("計画案を作りました。内容を確かめて承認してください。", "A plan is proposed. Review and approve it.")
        case .holding: Wording("手持ちの報告を受け付けました。", "What you have is recorded.")
        case .capLifted:
            Wording("上限を外しました。次の計画から全量が入ります。", "The need is taken in full from the next plan on.")
        case .reserveReleased:
            Wording("確保を解除しました。次の計画から配れます。", "Its share is free from the next plan on.")
        case .roadClosed:
            Wording("通行止めを記録しました。次の計画から反映されます。", "The closure is recorded; the next plan keeps to it.")
        case .roadOpen: Wording("通行再開を記録しました。", "It is recorded that the road is open.")
        case .wayMeasured: Wording("所要時間を記録しました。", "The time is recorded.")
        case .pinned: Wording("固定しました。次の計画から反映されます。", "Pinned; the next plan keeps to it.")
        case .banned: Wording("「使わない」指示を出しました。次の計画から反映されます。", "Left out; the next plan keeps to it.")
        case .lifted: Wording("指示を解除しました。次の計画から反映されます。", "The order is lifted; the next plan shows it.")
        case .dispatch: Wording("1日に出せる重量を記録しました。", "What can leave in a day is recorded.")
        case .registered: Wording("登録しました。カードを印刷できます。", "Registered; the card can be printed.")
        case .contactNamed: Wording("施設の連絡先にしました。", "Named as contact of the site.")
        case .contactReleased: Wording("施設の連絡先から外しました。", "No longer contact of the site.")
        case .certified: Wording("資格証を記録しました。", "The certificate is recorded.")
        case .available: Wording("参加できる日時を記録しました。", "The time is recorded.")
        case .checkedIn: Wording("出勤を記録しました。", "On duty: recorded.")
        case .checkedOut: Wording("退勤を記録しました。おつかれさまでした。", "Off duty: recorded. Thank you.")
        case .postsReckoned: Wording("基準から配置枠を計算しました。", "The posts were reckoned by rule.")
        case .postAsked: Wording("人の配置を求めました。", "People are asked for.")
        case .postWithdrawn: Wording("人の配置の求めを取り下げました。", "The post is withdrawn.")
        case .postChanged: Wording("求める人数を変えました。", "The number is changed.")
        case .partsApproved: Wording("承認を記録しました。", "The approval is recorded.")
        case .partsRejected: Wording("却下を記録しました。", "The rejection is recorded.")
        case .shiftAssigned: Wording("勤務を登録しました。", "The shift is assigned.")
        case .shiftCancelled: Wording("勤務を取り消しました。", "The shift is cancelled.")
        case .calendarClosed: Wording("カレンダーの配信を止めました。", "The calendar is closed.")
        case .waveAnnounced: Wording("派遣を登録しました。", "The wave is announced.")
        case .waveChanged: Wording("派遣の内容を変えました。", "The wave is changed.")
        case .waveCancelled: Wording("派遣を中止にしました。", "The wave is cancelled.")
        case .funds: Wording("資金の記録を保存しました。", "It is recorded.")
        case .unchanged: Wording("変更はありません。", "Nothing has changed.")
        case .supplierRegistered, .agreementConcluded, .orderPlaced, .orderRequested, .orderConfirmed,
            .orderCancelled, .deliveryRecorded, .deliveryWithdrawn, .deliveryReported, .orderSettled:
            supplyWording
        case .approvalAsked, .approvalGiven, .approvalReturned, .approvalWithdrawn, .deputyNamed, .deputyEnded:
            approvalWording
        case .personLeft, .personBack, .swapProposed, .swapAnswered, .listStored, .helperEnrolled,
            .helperRemoved:
            personWording
        case .offered, .offerIdentified, .offerAccepted, .offerDeclined, .offerWithdrawn, .offerReceived:
            offerWording
        }
    }
}
