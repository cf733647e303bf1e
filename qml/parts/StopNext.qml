import QtQuick
import GiroStyle

// The next stop, open: why to go, and everything one does there. The largest thing on the screen.
FocusScope {
    id: stop

    required property string time
    required property int number
    required property string name
    required property string grade
    required property string detail  // address and opening hours
    required property var reasons
    property string why  // the reasons in a sentence
    property bool inProgress: false  // the visit has begun
    property bool suggested: false  // nobody has said yes to it
    property bool divider: true

    signal opened()
    signal visitWanted()
    signal orderWanted()
    signal callWanted()
    signal routeWanted()
    signal skipWanted()
    signal acceptWanted()

    implicitWidth: Theme.px(600)
    implicitHeight: Math.max(Theme.rowStopNext, skip.y + skip.height + Theme.s8, actions.y + actions.height + Theme.s8)

    readonly property real needed: visit.implicitWidth + order.implicitWidth + (stop.suggested ? 3 : 2) * Theme.target + 5 * actions.spacing
    readonly property bool roomy: heading.x + needed + skip.width + Theme.s20 <= width

    RowBase {
        anchors.fill: parent
        selected: true
        bar: false
        divider: stop.divider
        onClicked: stop.opened()
        Accessible.name: Speech.list([qsTr("Prossima visita, %1, alle %2").arg(stop.name).arg(stop.time), stop.detail,
                                      stop.why])
    }
    Rectangle {
        width: 5
        height: parent.height
        color: Theme.primary
    }
    StopTime {
        y: heading.y + Math.round((heading.height - height) / 2)
        text: stop.time
    }
    StopMark {
        x: Theme.px(78)
        y: heading.y + Math.round((heading.height - height) / 2)
        number: stop.number
        phase: "next"
    }
    Label {
        id: heading
        x: Theme.px(124)
        y: Theme.px(12)
        width: Math.min(implicitWidth, stop.width - x - Theme.px(60))
        text: stop.name
        font: Theme.heading
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    ClassBadge {
        anchors.left: heading.right
        anchors.leftMargin: Theme.s8 + 2
        anchors.verticalCenter: heading.verticalCenter
        size: Theme.px(24)
        grade: stop.grade
        Accessible.ignored: true
    }
    Label {
        id: address
        x: heading.x
        y: heading.y + heading.height + 2
        width: stop.width - x - Theme.s20
        text: stop.detail
        font: Theme.caption
        color: Theme.softInk
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    ReasonChips {
        id: chips
        x: heading.x
        y: address.y + address.height + 7
        width: stop.width - x - Theme.s20
        reasons: stop.reasons
    }
    Label {
        id: sentence
        visible: text.length > 0
        x: heading.x
        y: chips.y + chips.height + Theme.s4
        width: stop.width - x - Theme.s20
        text: stop.why
        font: Theme.caption
        color: Theme.softInk
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Flow {
        id: actions
        x: heading.x
        y: (sentence.visible ? sentence.y + sentence.height : chips.y + chips.height) + Theme.s12
        width: stop.width - x - Theme.s20
        spacing: Theme.s8 + 2

        Button {
            id: visit
            variant: "primary"
            glyph: Icons.enter
            text: stop.inProgress ? qsTr("Continua la visita") : qsTr("Inizia visita")
            onClicked: stop.visitWanted()
        }
        Button {
            id: order
            glyph: Icons.cart
            text: qsTr("Nuovo ordine")
            onClicked: stop.orderWanted()
        }
        ToolButton {
            glyph: Icons.call
            text: qsTr("Chiama %1").arg(stop.name)
            onClicked: stop.callWanted()
        }
        ToolButton {
            glyph: Icons.directions
            text: qsTr("Strada per %1").arg(stop.name)
            onClicked: stop.routeWanted()
        }
        ToolButton {
            visible: stop.suggested
            glyph: Icons.addCircle
            text: qsTr("Metti nel giro: %1").arg(stop.name)
            onClicked: stop.acceptWanted()
        }
    }
    Button {
        id: skip
        anchors.right: parent.right
        anchors.rightMargin: Theme.s20
        y: stop.roomy ? actions.y : actions.y + actions.height + Theme.s8
        variant: "text"
        text: qsTr("Salta")
        onClicked: stop.skipWanted()
    }
}
