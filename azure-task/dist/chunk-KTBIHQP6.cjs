var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{createRedactor:()=>createRedactor,plainText:()=>plainText,secretForms:()=>secretForms});module.exports=__toCommonJS(
stdin_exports);function createRedactor(secrets){let forms=[...new Set(secrets.flatMap(secretForms))].sort((a,b)=>b.length-a.length);if(forms.length===0)return text=>text;
let pattern=new RegExp(forms.map(form=>form.replace(/[$()*+./?[\\\]^{|}-]/g,"\\$&")).join("|"),"g");return text=>text.replace(pattern,"***")}function secretForms(secret){
if(secret.trim()==="")return[];let spelled=[secret,secret.trim(),plainText(secret)].filter(form=>form.trim()!==""),lines=secret.split(/\r?\n/).map(line=>line.trim()),
derived=[secret,secret.trim()].flatMap(text=>[...escapedForms(text),...encodedForms(Buffer.from(text))]);return[...new Set([...spelled,...[...lines,...derived].
filter(form=>form.length>=6)])]}function escapedForms(text){let json=JSON.stringify(text).slice(1,-1),percent=percentEncoded(text),strict=percent.replace(/[!'()*]/g,
character=>`%${character.charCodeAt(0).toString(16).toUpperCase()}`),form=new URLSearchParams([["",text]]).toString().slice(1);return[json,json.replaceAll("/","\
\\/"),json.replace(/\\"|["&'+<>`]/g,found=>`\\u${found.slice(-1).charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`),text.replace(/[&<>"']/g,character=>xmlEntities[character]??
character),...[percent,strict,form].flatMap(encoded=>[encoded,encoded.replace(/%[0-9A-F]{2}/g,byte=>byte.toLowerCase())])]}var xmlEntities={"&":"&amp;","<":"&lt\
;",">":"&gt;",'"':"&quot;","'":"&#39;"};function percentEncoded(text){return encodeURIComponent(Buffer.from(text).toString())}function encodedForms(bytes){let hex=bytes.
toString("hex"),base64=[bytes.toString("base64"),...[0,1,2].map(offset=>stableBase64(bytes,offset))];return[hex,hex.toUpperCase(),...base64.flatMap(text=>[text,
text.replace(/=+$/,"")]).flatMap(text=>[text,text.replaceAll("+","-").replaceAll("/","_")])]}function stableBase64(bytes,offset){return Buffer.concat([Buffer.alloc(
offset),bytes]).toString("base64").slice(Math.ceil(offset*8/6),Math.floor((offset+bytes.length)*8/6))}var controlStrings=/(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\r\n]*(?:\x07|\x1b\\|\x9c)?/g,
controlSequences=/(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?/g,otherEscapes=/\x1b[ -/]*[0-~]?/g,lineEnds=/\r\n|[\r\v\f\u2028\u2029]/g,unprintable=/[\x00-\x08\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
function plainText(text){return text.replace(controlStrings,"").replace(controlSequences,"").replace(otherEscapes,"").replace(lineEnds,`
`).replace(unprintable,"")}0&&(module.exports={createRedactor,plainText,secretForms});
