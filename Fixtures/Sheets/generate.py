#!/usr/bin/env python3
"""Writes the small sample sheets: one good one of each kind and form, and others with one problem each.

    python3 generate.py
"""

import pathlib

HERE = pathlib.Path(__file__).resolve().parent

STOCK = """品目コード,品名,箱数,入数,バラ数,賞味期限,区分,備考
water-500ml,水,120,24,6,2017/10/31,調達,㈱若葉食品
alpha-rice,アルファ米,40,50,0,平成30年3月31日,備蓄,①番倉庫
blanket,毛布,"1,200",10,3,,備蓄,
napkin,生理用品,8,480,0,,義援,
"""
SITES = """施設コード,区分,施設名,カナ,区,住所,緯度,経度,想定収容人数,指定区分,開設状況
k-0001,避難所,鶴里会館,ツルザトカイカン,中央区,熊本市中央区鶴里1丁目7番2号,32.801491,130.720535,560,指定避難所,開設
k-0400,避難所,柳瀬農業用ハウス,ヤナギセノウギョウヨウハウス,南区,熊本市南区柳瀬2丁目3番4号,32.725000,130.695000,,指定外,未開設
depot-stadium,物資拠点,県民総合運動公園陸上競技場,ケンミンソウゴウウンドウコウエン,東区,熊本市東区,32.822600,130.783100,,,開設
"""
NEEDS = """要請番号,施設コード,品目コード,数量,単位,希望日時,観測日時,備考
n-90001,k-0001,water-500ml,240,個,2016-04-17T18:00:00+09:00,2016-04-17T08:30:00+09:00,断水が続いています
n-90002,k-0002,alpha-rice,6,箱,2016-04-17T18:00:00+09:00,2016-04-17T08:40:00+09:00,
n-90003,k-0400,blanket,80,個,2016-04-17T20:00:00+09:00,2016-04-17T09:00:00+09:00,夜は冷え込みます
"""
SKILLS = """技能コード,技能名,英語名,要資格,出典
nurse,看護師,Nurse,要,
cooking,炊き出し,Cooking,不要,
interpret,通訳,Interpreting,不要,
"""
UNITS = """部署コード,部署名,かな,上位部署コード,電話
u-goods,物資班,ぶっしはん,u-city,096-000-1040
u-city,市災害対策本部,しさいがいたいさくほんぶ,,096-000-1000
u-goods-out,配送係,はいそうがかり,u-goods,
"""
STAFF = """職員番号,氏名,かな,部署コード,担当,電話,メール,言語,技能
s-0001,山田 花子,やまだ はなこ,u-goods,班長,090-0000-0001,s0001@city.example.jp,英語、中国語,炊き出し
s-0002,髙橋 健,ﾀｶﾊｼ ｹﾝ,u-goods-out,係員,(090)0000 0002,s0002@city.example.jp,,
s-0003,緒方 誠,オガタ マコト,u-city,校長,,,手話,interpret
"""
VOLUNTEERS = """受付番号,氏名,かな,団体コード,団体名,リーダー,電話,言語,技能,資格,資格番号,資格期限,参加開始日,参加終了日,開始時刻,終了時刻
v-0001,古閑 葵,こが あおい,team-01,学生ボランティア,○,080-0000-0001,ja,cooking,,,,2016/4/23,2016/4/25,9:00,16:00
v-0002,甲斐 亮,かい りょう,team-01,学生ボランティア,,080-0000-0002,,nurse,nurse,第12号,2017/3/31,2016/4/23,,,
v-0003,赤星 里奈,あかほし りな,,,,,vi,interpret,,,,2016/4/23,2016/4/23,22:00,6:00
"""
HEADCOUNTS = """施設コード,観測日時,避難者数,乳児,幼児,児童生徒,高齢者,妊産婦,要介護3以上,障害者,外国人,自主避難者,世帯数
k-0001,2016-04-17T08:30:00+09:00,210,3,9,20,61,2,3,,,,88
k-0002,2016-04-17T08:40:00+09:00,95,,,,,,,,,,
k-0400,2016-04-17T09:00:00+09:00,34,0,2,4,11,0,,,,34,14
"""
SUPPLIERS = """事業者コード,事業者名,中小企業,担当者,電話,メール,住所,緯度,経度
s-001,若葉食品株式会社,○,営業部 田中,096-000-0001,order@example.jp,熊本市南区若葉1丁目2番3号,32.750000,130.700000
s-002,九州総合流通株式会社,×,災害対策担当 森,096-000-0002,,熊本市東区鶴里2丁目4番5号,32.800000,130.780000
s-003,柳瀬商店,,柳瀬,096-000-0003,,熊本市南区柳瀬3丁目6番7号,,
"""
AGREEMENTS = """協定コード,事業者コード,協定名,有効開始日,有効期限,品目コード,品名,単位,入数,単価,数量の目安,納入までの時間,配送距離km,運搬
a-001,s-001,災害時における食料等の供給に関する協定,2014/4/1,2018/3/31,water-500ml,,箱,24,"2,352円",400,12,30,事業者
a-001,s-001,災害時における食料等の供給に関する協定,2014/4/1,2018/3/31,onigiri,おにぎり,個,,直前価格,3000,12,30,事業者
a-002,s-002,災害時における生活物資の供給に関する協定,平成24年4月1日,自動更新,blanket,毛布,箱,10,18000,,24,100,市
"""


def changed(text, old, new):
    """The sheet with one thing changed."""
    if text.count(old) != 1:
        raise ValueError(f"{old!r} stands there {text.count(old)} times")
    return text.replace(old, new)


def without_column(text, column):
    rows = [line.split(",") for line in text.replace('"1,200"', "1200").splitlines()]
    at = rows[0].index(column)
    return "".join(",".join(row[:at] + row[at + 1 :]) + "\n" for row in rows)


def utf8(text):
    return text.replace("\n", "\r\n").encode("utf-8")


def stock():
    cp932 = STOCK.replace("\n", "\r\n").encode("cp932")
    water = "water-500ml,水,120,24,6,2017/10/31,調達,㈱若葉食品"
    yield "good-utf8.csv", utf8(STOCK)
    yield "good-utf8-bom.csv", b"\xef\xbb\xbf" + utf8(STOCK)
    yield "good-cp932.csv", cp932
    yield "full-width-digits.csv", utf8(changed(STOCK, "水,120,24,6,", "水,１２０,２４,６,"))
    yield "unknown-item.csv", utf8(changed(STOCK, "napkin,", "napkins-xl,"))
    yield "negative.csv", utf8(changed(STOCK, "水,120,24,6,", "水,-120,24,6,"))
    yield "fractional.csv", utf8(changed(STOCK, "水,120,24,6,", "水,120.5,24,6,"))
    yield "enormous.csv", utf8(changed(STOCK, "水,120,24,6,", "水,99999999999999999999,24,6,"))
    yield "missing-column.csv", utf8(without_column(STOCK, "入数"))
    yield "missing-cell.csv", utf8(changed(STOCK, "水,120,24,6,", "水,,24,6,"))
    yield "bad-date.csv", utf8(changed(STOCK, "2017/10/31", "2017/2/30"))
    yield "unclosed-quote.csv", utf8(changed(STOCK, '"1,200"', '"1200'))
    yield "broken-encoding.csv", cp932[:-2] + b"\x81\xff\r\n"
    yield "not-a-csv.xlsx", b"PK\x03\x04\x14\x00\x06\x00\x08\x00" + bytes(20)
    yield "duplicate-line.csv", utf8(STOCK + water + "\n")
    yield "tab-separated.csv", utf8(STOCK.replace('"1,200"', "1200").replace(",", "\t"))
    yield "with-preamble.csv", utf8("在庫一覧表,,,,,,,\n拠点：県民総合運動公園,,,,,,,\n,,,,,,,\n" + STOCK)


def sites():
    yield "good.csv", utf8(SITES)
    yield "duplicate-code.csv", utf8(changed(SITES, "k-0400,", "k-0001,"))
    yield "off-the-globe.csv", utf8(changed(SITES, "32.725000,130.695000", "32.725000,230.695000"))
    yield "unknown-kind.csv", utf8(changed(SITES, "k-0400,避難所,", "k-0400,給水所,"))
    yield "missing-name.csv", utf8(changed(SITES, "柳瀬農業用ハウス,", ","))
    yield "swapped-coordinates.csv", utf8(changed(SITES, "32.725000,130.695000", "130.695000,32.725000"))


def needs():
    yield "good.csv", utf8(NEEDS)
    yield "unknown-site.csv", utf8(changed(NEEDS, "k-0002", "k-9999"))
    yield "unknown-item.csv", utf8(changed(NEEDS, "alpha-rice", "alpha-bread"))
    yield "bad-unit.csv", utf8(changed(NEEDS, ",6,箱,", ",6,ダース,"))


def headcounts():
    yield "good.csv", utf8(HEADCOUNTS)
    yield "negative.csv", utf8(changed(HEADCOUNTS, "+09:00,95,", "+09:00,-95,"))
    yield "parts-exceed-total.csv", utf8(changed(HEADCOUNTS, "34,0,2,4,11,", "34,0,2,4,41,"))


def suppliers():
    yield "good.csv", utf8(SUPPLIERS)
    yield "duplicate-code.csv", utf8(changed(SUPPLIERS, "s-002,", "s-001,"))
    yield "missing-name.csv", utf8(changed(SUPPLIERS, "九州総合流通株式会社", ""))
    yield "not-yes-or-no.csv", utf8(changed(SUPPLIERS, "会社,×,", "会社,たぶん,"))
    yield "half-a-place.csv", utf8(changed(SUPPLIERS, "32.800000,130.780000", "32.800000,"))
    yield "bad-code.csv", utf8(changed(SUPPLIERS, "s-003,", "s 003,"))


def agreements():
    yield "good.csv", utf8(AGREEMENTS)
    yield "unknown-supplier.csv", utf8(changed(AGREEMENTS, "a-002,s-002,", "a-002,s-009,"))
    yield "unknown-item.csv", utf8(changed(AGREEMENTS, "blanket,毛布", "blankets,毛布"))
    yield "unknown-unit.csv", utf8(changed(AGREEMENTS, "毛布,箱,", "毛布,ダース,"))
    yield "packing-needed.csv", utf8(changed(AGREEMENTS, "毛布,箱,10,", "毛布,箱,,"))
    yield "bad-price.csv", utf8(changed(AGREEMENTS, ",18000,", ",時価,"))
    yield "negative-price.csv", utf8(changed(AGREEMENTS, ",18000,", ",-18000,"))
    yield "fractional-price.csv", utf8(changed(AGREEMENTS, ",18000,", ",98.5,"))
    yield "free-of-charge.csv", utf8(changed(AGREEMENTS, ",18000,", ",0,"))
    yield "bad-date.csv", utf8(changed(AGREEMENTS, "平成24年4月1日", "平成24年2月30日"))
    yield "ends-before-it-begins.csv", utf8(changed(AGREEMENTS, "平成24年4月1日,自動更新", "2016/4/1,2016/3/31"))
    yield "radius-out-of-range.csv", utf8(changed(AGREEMENTS, ",24,100,市", ",24,0,市"))
    yield "unknown-transport.csv", utf8(changed(AGREEMENTS, ",24,100,市", ",24,100,宅配"))
    yield "item-twice.csv", utf8(changed(AGREEMENTS, "onigiri,おにぎり", "water-500ml,水"))
    yield "differs.csv", utf8(changed(AGREEMENTS, "直前価格,3000,12,30", "直前価格,3000,6,30"))


def skills():
    yield "good.csv", utf8(SKILLS)
    yield "bad-mark.csv", utf8(changed(SKILLS, "Cooking,不要", "Cooking,たぶん"))
    yield "duplicate-code.csv", utf8(changed(SKILLS, "cooking,", "nurse,"))


def units():
    yield "good.csv", utf8(UNITS)
    yield "circle.csv", utf8(changed(UNITS, "ほんぶ,,", "ほんぶ,u-goods-out,"))
    yield "unknown-parent.csv", utf8(changed(UNITS, "u-goods,\n", "u-none,\n"))
    yield "duplicate-code.csv", utf8(changed(UNITS, "u-goods-out,", "u-goods,"))
    yield "bad-phone.csv", utf8(changed(UNITS, "096-000-1000", "内線1000"))


def staff():
    yield "good.csv", utf8(STAFF)
    yield "unknown-unit.csv", utf8(changed(STAFF, ",u-goods-out,", ",u-none,"))
    yield "bad-phone.csv", utf8(changed(STAFF, "090-0000-0001", "内線12"))
    yield "bad-mail.csv", utf8(changed(STAFF, "s0001@city", "s0001＠city"))
    yield "unknown-language.csv", utf8(changed(STAFF, "英語、中国語", "英語、火星語"))
    yield "unknown-skill.csv", utf8(changed(STAFF, "手話,interpret", "手話,飛行"))
    yield "missing-name.csv", utf8(changed(STAFF, "髙橋 健", ""))


def volunteers():
    yield "good.csv", utf8(VOLUNTEERS)
    yield "duplicate-code.csv", utf8(changed(VOLUNTEERS, "v-0002,", "v-0001,"))
    twice = "v-0009,古閑葵,コガ アオイ,,,,08000000001,,,,,,,,,\n"
    yield "duplicate-person.csv", utf8(VOLUNTEERS + twice)
    yield "expired-certificate.csv", utf8(changed(VOLUNTEERS, "2017/3/31", "2016/3/31"))
    yield "certificate-of-nothing.csv", utf8(changed(VOLUNTEERS, "nurse,nurse,", "nurse,,"))
    yield "two-leaders.csv", utf8(changed(VOLUNTEERS, "ボランティア,,080-0000-0002", "ボランティア,○,080-0000-0002"))
    yield "leader-of-no-team.csv", utf8(changed(VOLUNTEERS, "あかほし りな,,,", "あかほし りな,,,○"))
    yield "bad-day.csv", utf8(changed(VOLUNTEERS, "2016/4/25", "2016/4/31"))
    yield "bad-clock.csv", utf8(changed(VOLUNTEERS, "9:00", "朝"))
    yield "ends-before-it-begins.csv", utf8(
        changed(VOLUNTEERS, "2016/4/23,,,", "2016/4/23,2016/4/20,,"))
    yield "unknown-team.csv", utf8(changed(VOLUNTEERS, "りな,,", "りな,team-99,"))


def main():
    for kind in (stock, sites, needs, headcounts, suppliers, agreements, skills, units, staff, volunteers):
        folder = HERE / kind.__name__
        folder.mkdir(exist_ok=True)
        for name, data in kind():
            (folder / name).write_bytes(data)


if __name__ == "__main__":
    main()
