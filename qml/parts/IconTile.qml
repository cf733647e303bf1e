import QtQuick

// The toned square that opens a fact or an item of a list.
Rectangle {
    required property string glyph
    property string tone
    property int size: Theme.px(40)

    implicitWidth: size
    implicitHeight: size
    radius: Theme.radiusTile
    color: Theme.soft(tone)

    Icon {
        anchors.centerIn: parent
        glyph: parent.glyph
        size: Theme.iconTile
        color: Theme.ink(parent.tone)
    }
}
