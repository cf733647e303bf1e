import QtQuick
import QtQuick.Templates as T

// One place of the rail or the bottom bar; `wide` puts the words beside the symbol. The figure counts what waits here.
T.AbstractButton {
    id: item

    required property string glyph
    property int count: 0
    property bool current: false
    property bool wide: false
    readonly property color ink: current ? (wide ? Theme.softInk : Theme.primary) : Theme.text2

    implicitWidth: wide ? Theme.railWide : Theme.rail
    implicitHeight: Theme.px(wide ? 52 : 72)
    Accessible.role: Accessible.PageTab
    Accessible.name: count > 0 ? text + ", " + count : text
    Accessible.selected: current

    Rectangle {
        id: pill
        x: item.wide ? 0 : Math.round((parent.width - width) / 2)
        y: item.wide ? 0 : Theme.s4
        width: item.wide ? parent.width : Theme.px(60)
        height: item.wide ? parent.height : Theme.px(34)
        radius: item.wide ? Theme.radius : height / 2
        color: item.current ? Theme.primarySoft : "transparent"

        PressVeil {
            radius: parent.radius
            ink: Theme.primary
            pressed: item.down
            hovered: item.hovered
        }
        FocusRing {
            radius: parent.radius + 4
            shown: item.visualFocus
        }
    }
    Icon {
        id: symbol
        x: item.wide ? Theme.s16 : Math.round((parent.width - width) / 2)
        anchors.verticalCenter: pill.verticalCenter
        glyph: item.glyph
        size: Theme.iconNav
        color: item.current ? Theme.softInk : item.wide ? Theme.text : Theme.text2
    }
    Text {
        x: item.wide ? Theme.px(54) : 4
        y: item.wide ? 0 : pill.y + pill.height + Theme.px(4)
        width: item.wide ? badge.x - x : parent.width - 8
        height: item.wide ? parent.height : Theme.px(20)
        text: item.text
        font.family: "Roboto"
        font.pixelSize: item.wide ? Theme.body.pixelSize : Theme.caption.pixelSize
        font.weight: item.current ? Font.Bold : Font.Medium
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.micro.pixelSize
        horizontalAlignment: item.wide ? Text.AlignLeft : Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        color: item.current ? (item.wide ? Theme.softInk : Theme.primary) : item.wide ? Theme.text : Theme.text2
        textFormat: Text.PlainText
    }
    Rectangle {
        id: badge
        visible: item.count > 0
        x: item.wide ? parent.width - width - Theme.s16 : symbol.x + symbol.width - Theme.px(4)
        y: item.wide ? Math.round((parent.height - height) / 2) : Theme.px(2)
        width: Math.max(height, figure.implicitWidth + Theme.s8)
        height: Theme.px(20)
        radius: height / 2
        color: Theme.badFill

        Text {
            id: figure
            anchors.centerIn: parent
            text: item.count > 99 ? "99+" : item.count
            font: Theme.microBold
            color: Theme.badFillInk
        }
    }
}
