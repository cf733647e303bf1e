import QtQuick
import QtQuick.Templates as T
import GiroStyle

// What the office knows, on every screen, always in the same place. It changes its words and never blinks.
// The left half opens Sincronizzazione, the right half ("1 da controllare") opens Da controllare.
FocusScope {
    id: badge

    required property string kind  // "received", "offline", "waiting", "sending", "downloading", "review",
                                   // "signin", "update", "full", "silent"
    property int waiting: 0  // recorded here, not yet received by the office
    property int review: 0  // waiting for a decision of this person
    property int done: 0
    property int total: 0
    property int percent: 0
    property string time  // already in words: "14:05", "38 s", "ieri 18:07"
    property bool brief: false
    property bool compact: false  // symbol and number only

    // From the facts above, unless the owner says it in its own words.
    property string tone: SyncWords.tone(kind)
    property string symbol: SyncWords.glyph(kind)
    property string headline: SyncWords.headline(kind, badge)
    property string detail: SyncWords.detail(kind, badge)
    property real share: kind === "sending" ? done / Math.max(1, total) : kind === "downloading" ? percent / 100 : -1

    readonly property bool moving: share >= 0
    readonly property bool hasReview: review > 0 && kind !== "review"
    /// How wide it is with all its words, also while it is compact.
    readonly property real spelledWidth: 14 + sign.width + 10 + words.spelledWidth
                                         + (hasReview ? 20 + decisions.beside + Math.ceil(toReview.width) + 14 : 14)

    signal opened()
    signal reviewOpened()

    implicitWidth: left.width + (right.visible ? right.width : 0)
    implicitHeight: Math.max(Theme.target, Theme.px(48))

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: badge.kind === "received" ? Theme.surface : Theme.soft(badge.tone)
        border.width: 1
        border.color: badge.kind === "received" ? Theme.line
                    : badge.tone === "warn" ? Theme.warnFill
                    : badge.tone.length > 0 ? Theme.ink(badge.tone) : Theme.control
    }

    T.AbstractButton {
        id: left
        width: words.x + words.width + (right.visible ? 10 : 14)
        height: parent.height
        focus: true
        onClicked: badge.opened()
        Accessible.role: Accessible.Button
        Accessible.name: badge.detail.length > 0 ? badge.headline + ", " + badge.detail : badge.headline

        FocusRing {
            radius: height / 2
            shown: left.visualFocus
        }
        Icon {
            id: sign
            x: badge.compact && !number.visible ? Theme.s12 + 1 : 14
            anchors.verticalCenter: parent.verticalCenter
            glyph: badge.symbol
            color: badge.tone.length > 0 ? Theme.ink(badge.tone) : Theme.text
        }
        Column {
            id: words
            readonly property real spelledWidth: Math.ceil(Math.max(first.implicitWidth,
                                                                    badge.detail.length > 0 ? second.implicitWidth : 0,
                                                                    badge.moving ? Theme.px(150) : 0))

            spacing: progress.visible ? 2 : 0
            x: badge.compact ? sign.x + sign.width + (number.visible ? Theme.s8 : 0) : sign.x + sign.width + 10
            width: badge.compact ? (number.visible ? number.implicitWidth : 0) : spelledWidth
            anchors.verticalCenter: parent.verticalCenter

            Label {
                id: number
                visible: badge.compact && badge.waiting > 0
                text: badge.waiting
                font: Theme.captionBold
                color: sign.color
                Accessible.ignored: true
            }
            Label {
                id: first
                visible: !badge.compact
                text: badge.headline
                font: Theme.captionBold
                color: badge.tone.length > 0 ? Theme.ink(badge.tone) : Theme.text
                Accessible.ignored: true
            }
            Label {
                id: second
                visible: !badge.compact && badge.detail.length > 0
                text: badge.detail
                font: Theme.micro
                color: Theme.text2
                Accessible.ignored: true
            }
            ProgressBar {
                id: progress
                visible: !badge.compact && badge.moving
                width: parent.width
                value: badge.share
                ink: Theme.info
                track: Theme.line
            }
        }
    }

    T.AbstractButton {
        id: right
        visible: badge.hasReview
        anchors.left: left.right
        width: Math.max(Theme.target, decisions.x + decisions.width + 14)
        height: parent.height
        onClicked: badge.reviewOpened()
        Accessible.role: Accessible.Button
        Accessible.name: SyncWords.toReview(badge.review)

        FocusRing {
            radius: height / 2
            shown: right.visualFocus
        }
        Rectangle {
            width: 1
            height: parent.height / 2 + 2
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.control
        }
        GlyphText {
            id: decisions
            x: 10
            width: implicitWidth
            anchors.verticalCenter: parent.verticalCenter
            glyph: Icons.error
            text: badge.compact ? badge.review : SyncWords.toReview(badge.review)
            font: Theme.captionBold
            ink: Theme.warn
        }
        TextMetrics {
            id: toReview
            text: SyncWords.toReview(badge.review)
            font: decisions.font
        }
    }
}
