/** 曾 of an earlier event, not of a place: 曾对该镇巡察, but 对曾溪镇党委. */
export const ONCE =
  /(?<![对向驻共镇乡区县](?=曾(?![就反在因于对多两经来])\p{Script=Han}{0,2}(?:[镇乡县区市街村]|社区)))曾/u;

/** 巡视组对该区开展了巡视整改“回头看”: the team looks back, not the body. */
export const TEAM_LOOKS_BACK =
  /巡[视察](?:工作)?(?:第?[一二三四五六七八九十\d]{1,4})?小?组(?!织)[^,。;]{0,40}(?:开展|进行)了?(?:为期[^,。;]{1,10}的)?(?:巡[视察]整改|整改)?[“"]?回头看/u;
