// What the office does with segmentations on a tablet, as Drafts: rules, and memberships by hand. Agents are
// told so before anything is recorded.
#pragma once

#include "sync/actions/read.hpp"

namespace giro::actions {

/// New rules of an analytical segmentation. A Problem: they cannot be read, or name a segment it does not
/// have.
Result<Draft> set_rules(Device&, const Id& segmentation, std::string_view rules);

/// By hand, with the reason that stays: rules move this client no more.
Result<Draft> put_in_segment(Device&, const Id& client, const Id& segment, std::string_view reason,
                             std::string_view day_on);

/// The membership by hand ends: the next run of the rules files the client.
Result<Draft> leave_to_rules(Device&, const Id& client, const Id& segmentation);

}  // namespace giro::actions
