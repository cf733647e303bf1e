pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.Parts

// One agent's day. A silent tablet is a warning band: what is not known is never drawn as zero.
RowBase {
    id: row

    required property string userId
    required property string name
    required property string initials
    required property string area
    required property string dayText
    required property string dayIcon
    required property string dayTone
    required property bool silent
    required property bool absent
    required property var blocks
    required property string visitsText
    required property string ordersCountText
    required property string ordersText
    required property string heldText
    required property string conflictsText
    required property int held
    required property int conflicts
    required property string spoken
    property bool stacked: false

    implicitHeight: stacked ? Theme.px(112) : Theme.px(68)
    fill: silent ? Theme.warnSoft : "transparent"
    Accessible.name: spoken

    component Mark: Item {
        required property string words
        required property bool marked
        property string glyph

        width: chip.visible ? chip.width : dash.width
        height: Theme.px(34)

        ReasonChip {
            id: chip
            visible: parent.marked
            height: parent.height
            text: parent.words
            glyph: parent.glyph
            tone: "warn"
        }
        Label {
            id: dash
            visible: !parent.marked
            anchors.verticalCenter: parent.verticalCenter
            text: parent.words
            font: Theme.secondary
            color: Theme.text2
        }
    }

    Avatar {
        id: face
        x: Theme.s20
        y: row.stacked ? Theme.s12 : Math.round((row.height - height) / 2)
        initials: row.initials
        quiet: row.absent
    }
    Column {
        id: who
        x: face.x + face.width + Theme.s12
        y: row.stacked ? Theme.s12 : Math.round((row.height - height) / 2)
        width: (row.stacked ? amounts.x : row.width * 0.24) - x - Theme.s8

        Label {
            width: parent.width
            text: row.name
            font: Theme.bodyStrong
            color: row.absent ? Theme.text2 : Theme.text
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: row.area
            font: Theme.caption
            color: Theme.text2
            wrapMode: Text.Wrap
            maximumLineCount: 2
            Accessible.ignored: true
        }
    }
    GlyphText {
        x: row.stacked ? who.x : row.width * 0.245
        y: row.stacked ? Theme.px(58) : Math.round((row.height - height) / 2)
        width: row.stacked ? row.width * 0.5 : row.width * 0.23
        glyph: row.dayIcon
        glyphSize: Theme.iconTile
        spacing: Theme.s8
        text: row.dayText
        font: row.silent ? Theme.secondaryBold : Theme.secondary
        ink: row.dayTone === "neutral" ? Theme.text : Theme.ink(row.dayTone)
        alignment: Qt.AlignLeft
    }
    DayDashes {
        id: marks
        visible: !row.absent
        x: row.stacked ? who.x : row.width * 0.482
        y: row.stacked ? Theme.px(86) : Math.round((row.height - height) / 2)
        blocks: true
        phases: row.blocks
        summary: row.visitsText
    }
    Label {
        visible: !row.absent
        anchors.left: marks.right
        anchors.leftMargin: Theme.s16
        anchors.verticalCenter: marks.verticalCenter
        text: row.visitsText
        font: Theme.secondaryStrong
        Accessible.ignored: true
    }
    Column {
        id: amounts
        visible: !row.absent
        x: (row.stacked ? row.width - Theme.px(36) : row.width * 0.805) - width
        y: row.stacked ? Theme.s12 : Math.round((row.height - height) / 2)

        Label {
            anchors.right: parent.right
            text: row.ordersCountText
            font: Theme.bodyStrong
            Accessible.ignored: true
        }
        Label {
            anchors.right: parent.right
            text: row.ordersText
            font: Theme.caption
            color: Theme.text2
            Accessible.ignored: true
        }
    }
    Mark {
        visible: !row.absent && (!row.stacked || marked)
        x: (row.stacked ? row.width - Theme.px(100) : row.width * 0.887) - width
        y: row.stacked ? Theme.px(68) : Math.round((row.height - height) / 2)
        words: row.heldText
        marked: row.held > 0
        glyph: Icons.pause
    }
    Mark {
        visible: !row.absent && (!row.stacked || marked)
        x: (row.stacked ? row.width - Theme.px(36) : row.width * 0.958) - width
        y: row.stacked ? Theme.px(68) : Math.round((row.height - height) / 2)
        words: row.conflictsText
        marked: row.conflicts > 0
        glyph: Icons.error
    }
    Icon {
        anchors.right: parent.right
        anchors.rightMargin: Theme.s12
        y: row.stacked ? Theme.s16 : Math.round((row.height - height) / 2)
        glyph: Icons.chevronRight
    }
}
