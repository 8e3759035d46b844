import Relief
import Vocabulary

extension OpenAPI {
    static let shifts = Group(
        name: "shifts", summary: Wording("配置枠・勤務・カレンダー", "Posts, shifts and calendars"),
        calls: posts + [
            Call(
                method: .get, path: "/api/v1/shifts", id: "getShifts",
                summary: Wording("だれがいつどこで働くか", "Who works where and when"),
                parameters: [.ofSite, .ofPerson, .fromTime, .untilTime, .afterID, .limit, .from],
                answer: .json("Shifts"), troubles: [422]),
            Call(
                method: .post, path: "/api/v1/shifts", id: "assignShifts",
                summary: Wording("勤務をまとめて登録する", "Assign a list of shifts"), door: .program,
                body: [.json("NewShifts")], answer: .json("ShiftListReceipt", status: 201), troubles: [404]),
            Call(
                method: .get, path: "/api/v1/shift-lists/{list}", id: "getShiftList",
                summary: Wording("まとめて登録した結果", "What became of a list of shifts"), parameters: [.shiftList, .from],
                answer: .json("ShiftList"), troubles: [404, 422]),
            Call(
                method: .post, path: "/api/v1/shifts/{shift}/cancel", id: "cancelShift",
                summary: Wording("勤務を取り消す", "Cancel a shift"), door: .program, parameters: [.shift],
                body: [.json("ShiftReason")], answer: .json("ShiftReceipt"), troubles: [404]),
            Call(
                method: .post, path: "/api/v1/shifts/{shift}/swap", id: "swapShifts",
                summary: Wording("2人の勤務を交代する", "Let two persons swap their shifts"), door: .program,
                parameters: [.shift], body: [.json("ShiftSwap")], answer: .json("ShiftReceipt"), troubles: [404]),
            Call(
                method: .post, path: "/api/v1/calendars", id: "openCalendar",
                summary: Wording("勤務カレンダーの配信を始める", "Open a calendar of shifts"), door: .program,
                body: [.json("NewCalendar")], answer: .json("CalendarReceipt", status: 201), troubles: [404]),
            Call(
                method: .post, path: "/api/v1/calendars/{calendar}/close", id: "closeCalendar",
                summary: Wording("勤務カレンダーの配信を止める", "Close a calendar"), door: .program,
                parameters: [.calendar], answer: .json("CalendarClosed"), troubles: [404]),
        ])

    private static let posts = [
        Call(
            method: .get, path: "/api/v1/manning", id: "getManning",
            summary: Wording("必要人員の基準（出典つき）", "The rules of manning, with their sources"), parameters: [.from],
            answer: .json("Manning"), troubles: [422]),
        Call(
            method: .get, path: "/api/v1/sites/{site}/posts", id: "getPosts",
            summary: Wording("施設の配置枠と不足", "The posts of a site and what is missing"),
            parameters: [.site, .fromTime, .untilTime, .from], answer: .json("Posts"), troubles: [404, 422]),
        Call(
            method: .post, path: "/api/v1/sites/{site}/posts", id: "askPost",
            summary: Wording("人の配置を求める", "Ask for people"), door: .program, parameters: [.site],
            body: [.json("NewPost")], answer: .json("PostReceipt", status: 201), troubles: [404]),
        Call(
            method: .post, path: "/api/v1/sites/{site}/posts/reckon", id: "reckonPosts",
            summary: Wording("基準から配置枠を計算する", "Reckon the posts of a site by rule"), door: .program,
            parameters: [.site], body: [.json("Reckon")], answer: .json("SiteReckoned"), troubles: [404]),
        Call(
            method: .post, path: "/api/v1/posts/{post}/withdraw", id: "withdrawPost",
            summary: Wording("配置枠を取り下げる", "Withdraw a post"), door: .program, parameters: [.post],
            body: [.json("ShiftReason")], answer: .json("PostReceipt"), troubles: [404]),
    ]
}
