"""Tracks: their keyframes, and how a track over several jobs is cut."""

from __future__ import annotations

import copy
from operator import itemgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cvat_sdk.testing.task import Task

    Json = dict[str, Any]


def has_repeated_keyframes(track: Json) -> bool:
    """Whether two keyframes are of the same frame, which CVAT does not expect."""
    frames = [each["frame"] for each in track["shapes"]]
    return len(set(frames)) < len(frames)


def with_keyframes(tracks: Sequence[Json]) -> list[Json]:
    """The tracks that have keyframes; each begins with its first one."""
    return [
        {**track, "frame": min(each["frame"] for each in track["shapes"])}
        for track in tracks
        if track["shapes"]
    ]


def cut_tracks(task: Task, tracks: Sequence[Json]) -> list[Json]:
    """The parts of tracks in each job of a task; joined again if jobs share frames."""
    jobs = [task.job_frames(job) for job in task.jobs]
    parts = [[part for frames in jobs if (part := _part(each, frames))] for each in tracks]
    if task.overlap:
        return [_joined(track, own) for track, own in zip(tracks, parts, strict=True)]
    return [part for own in parts for part in own]


def tracks_of_job(task: Task, frames: range) -> list[Json]:
    """The tracks of a job with these frames, or of the whole task."""
    tracks = task.annotations["tracks"]
    if task.overlap and len(frames) < task.size:
        return [part for track in tracks if (part := _part(track, frames))]
    return [track for track in tracks if track["frame"] in frames]


def _joined(track: Json, parts: Sequence[Json]) -> Json:
    """A track with a keyframe where each part begins; CVAT marks the keyframes of such tracks."""
    if len(parts) < 2:
        return track
    firsts = {part["frame"]: part["shapes"][0] for part in parts}
    keyframes = firsts | {each["frame"]: each for each in track["shapes"]}
    return {
        **track,
        "shapes": [{**keyframes[each], "keyframe": True} for each in sorted(keyframes)],
    }


def _part(track: Json, frames: range) -> Json | None:
    keyframes = _keyframes_in(frames, sorted(track["shapes"], key=itemgetter("frame")))
    if all(each["outside"] for each in keyframes):
        return None
    part = {**copy.deepcopy(track), "frame": keyframes[0]["frame"], "shapes": keyframes}
    if "elements" in track:
        elements = [_part(each, frames) for each in track["elements"]]
        part["elements"] = [each for each in elements if each is not None]
    return part


def _keyframes_in(frames: range, keyframes: list[Json]) -> list[Json]:
    """The keyframes of these frames, one at the beginning, and one after the end that hides it."""
    before = [each for each in keyframes if each["frame"] < frames.start]
    after = [each for each in keyframes if each["frame"] >= frames.stop]
    own = [each for each in keyframes if each["frame"] in frames]
    begins = own and own[0]["frame"] == frames.start
    if before and not before[-1]["outside"] and not begins:
        own.insert(0, _interpolated(before[-1], next(iter(own + after), None), frames.start))
        own = _with_inherited_attributes(before, own)
    if own and after and not own[-1]["outside"]:
        own.append({**own[-1], "frame": frames.stop, "outside": True})
    return own


def _with_inherited_attributes(before: list[Json], keyframes: list[Json]) -> list[Json]:
    values = {each["spec_id"]: each for keyframe in before for each in keyframe["attributes"]}
    inheriting = []
    for keyframe in keyframes:
        values |= {each["spec_id"]: each for each in keyframe["attributes"]}
        inheriting.append({**keyframe, "attributes": list(values.values())})
    return inheriting


def _interpolated(one: Json, other: Json | None, frame: int) -> Json:
    points = one["points"]
    if other is not None and len(other["points"]) == len(points):
        share = (frame - one["frame"]) / (other["frame"] - one["frame"])
        pairs = zip(points, other["points"], strict=True)
        points = [start + (end - start) * share for start, end in pairs]
    return {**one, "frame": frame, "points": points}
