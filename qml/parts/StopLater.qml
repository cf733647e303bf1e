import QtQuick
import GiroStyle

// A stop still to come: two lines. While reordering it is dragged by its grip, or moved up and down by buttons.
FocusScope {
    id: stop

    required property string time
    required property int number
    required property string name
    required property string grade
    required property string town
    required property string detail  // why it is planned
    property var chip: null  // { text, glyph, tone }
    property bool reordering: false
    property bool first: false
    property bool last: false
    property bool suggested: false  // nobody has said yes to it
    property bool fixed: false  // only to be looked at
    property bool divider: true

    signal opened()
    signal acceptWanted()
    signal moreWanted(Item at)
    signal movedUp()
    signal movedDown()
    signal dragged(real by)
    signal dropped()

    implicitWidth: Theme.px(600)
    implicitHeight: Math.max(Theme.rowStop, title.height + why.height + Theme.s24)

    RowBase {
        anchors.fill: parent
        focus: true
        fill: stop.reordering ? Theme.surface : "transparent"  // it may pass over others
        divider: stop.divider
        onClicked: stop.opened()
        Accessible.name: Speech.list([(stop.suggested ? qsTr("Proposta: visita a %1, alle %2") : qsTr("Visita a %1, alle %2"))
                                      .arg(stop.name).arg(stop.time), stop.town, stop.detail, stop.chip?.text ?? ""])
    }
    StopTime {
        anchors.verticalCenter: parent.verticalCenter
        text: stop.time
    }
    StopMark {
        x: Theme.px(78)
        anchors.verticalCenter: parent.verticalCenter
        number: stop.number
        phase: "later"
    }
    Label {
        id: title
        x: Theme.px(124)
        y: Math.round((stop.height - height - why.height) / 2)
        width: Math.min(implicitWidth, mark.beside - x - badge.width - Theme.s24)
        text: stop.name
        font: Theme.bodyStrong
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    ClassBadge {
        id: badge
        anchors.left: title.right
        anchors.leftMargin: Theme.s8 + 1
        anchors.verticalCenter: title.verticalCenter
        size: Theme.px(20)
        grade: stop.grade
        Accessible.ignored: true
    }
    Label {
        visible: implicitWidth <= mark.beside - x - Theme.s8
        anchors.left: badge.right
        anchors.leftMargin: Theme.s8
        anchors.baseline: title.baseline
        text: stop.town
        font: Theme.caption
        color: Theme.text2
        Accessible.ignored: true
    }
    Label {
        id: why
        anchors.left: title.left
        anchors.top: title.bottom
        width: mark.beside - x - Theme.s8
        text: stop.detail
        font: Theme.caption
        color: Theme.text2
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    ReasonChip {
        id: mark
        readonly property real beside: visible ? x : tail.x  // what stands beside the name ends here
        visible: stop.chip !== null && !stop.reordering
        anchors.right: tail.left
        anchors.rightMargin: Theme.s8
        anchors.verticalCenter: title.verticalCenter
        text: stop.chip?.text ?? ""
        glyph: stop.chip?.glyph ?? ""
        tone: stop.chip?.tone ?? ""
    }
    Row {
        id: tail
        anchors.right: parent.right
        anchors.rightMargin: stop.fixed && !stop.reordering ? Theme.s16 : Theme.s8
        anchors.verticalCenter: parent.verticalCenter
        spacing: stop.reordering ? Theme.s8 : 0

        ToolButton {
            visible: stop.suggested && !stop.fixed && !stop.reordering
            glyph: Icons.addCircle
            text: qsTr("Metti nel giro: %1").arg(stop.name)
            onClicked: stop.acceptWanted()
        }
        ToolButton {
            id: more
            visible: !stop.fixed && !stop.reordering
            glyph: Icons.more
            ink: Theme.text
            text: qsTr("Altro per %1").arg(stop.name)
            onClicked: stop.moreWanted(more)
        }
        Icon {
            visible: stop.fixed
            anchors.verticalCenter: parent.verticalCenter
            glyph: Icons.chevronRight
            size: Theme.iconNav
        }
        ToolButton {
            visible: stop.reordering
            enabled: !stop.first
            glyph: Icons.arrowUp
            text: qsTr("Prima: %1").arg(stop.name)
            onClicked: stop.movedUp()
        }
        ToolButton {
            visible: stop.reordering
            enabled: !stop.last
            glyph: Icons.arrowDown
            text: qsTr("Dopo: %1").arg(stop.name)
            onClicked: stop.movedDown()
        }
        DragGrip {
            visible: stop.reordering
            onDragged: by => stop.dragged(by)
            onDropped: stop.dropped()
        }
    }
}
