import QtQuick
import QtQuick.Templates as T
import GiroStyle
import Giro.App
import Giro.Parts

// What all screens share: the head with the way back, the sync badge and, where there is no rail, the way to the profile.
// What a screen holds stands below the head, between the margins.
FocusScope {
    id: screen

    required property App app
    required property var nav
    property string title
    property string context
    property bool settled: true  // nothing on it is still loading
    property alias actions: head.actions
    default property alias content: room.data
    readonly property Item body: room

    readonly property bool narrow: (Window.window?.width ?? width) < Theme.narrow
    readonly property bool wide: (Window.window?.width ?? width) >= Theme.wide
    readonly property int margin: narrow ? Theme.s16 : Theme.s24
    readonly property bool pushed: T.StackView.index > 0

    width: parent?.width ?? 0  // it is laid out before it takes its place in the stack
    height: parent?.height ?? 0
    T.StackView.onRemoved: destroy()
    Accessible.role: Accessible.Pane
    Accessible.name: title

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    TopBar {
        id: head
        width: screen.width
        title: screen.title
        context: screen.context
        pushed: screen.pushed
        margin: screen.margin
        onBack: screen.nav.back()
        badge: [
            SyncBadge {
                kind: screen.app.sync.kind
                review: screen.app.sync.reviewCount
                waiting: screen.app.sync.pending
                headline: screen.app.sync.title
                detail: screen.app.sync.detail
                symbol: screen.app.sync.icon
                tone: screen.app.sync.tone === "neutral" ? "" : screen.app.sync.tone
                share: screen.app.sync.progress
                compact: screen.width < 600 || head.room(spelledWidth + (profile.visible ? profile.width : 0)) < Theme.px(180)
                onOpened: screen.nav.open("SyncPagePage", {})
                onReviewOpened: screen.nav.page("inbox")
            },
            ToolButton {
                id: profile
                visible: screen.narrow && !screen.pushed
                glyph: Icons.person
                text: qsTr("Profilo di %1").arg(screen.app.userName)
                onClicked: screen.nav.profileWanted()
            }
        ]
    }
    Item {
        id: room
        x: screen.margin
        y: head.height + Theme.s4
        width: screen.width - 2 * x
        height: screen.height - y - Theme.s20
    }
}
